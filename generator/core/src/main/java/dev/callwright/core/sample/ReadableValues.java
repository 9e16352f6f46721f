package dev.callwright.core.sample;

import dev.callwright.core.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Readable values derived from names, for inputs and properties without declared values. */
final class ReadableValues {
    // By the last one or two words of the name. The values are valid in most APIs; overlays add the examples of an API.
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("email", "jane@example.com"),
            Map.entry("url", "https://example.com"),
            Map.entry("uri", "https://example.com"),
            Map.entry("website", "https://example.com"),
            Map.entry("phone", "+15555550123"),
            Map.entry("phone number", "+15555550123"),
            Map.entry("country", "US"),
            Map.entry("country code", "US"),
            Map.entry("currency", "USD"),
            Map.entry("city", "Springfield"),
            Map.entry("state", "IL"),
            Map.entry("line1", "1 Main Street"),
            Map.entry("line 1", "1 Main Street"),
            Map.entry("street", "1 Main Street"),
            Map.entry("postal code", "62701"),
            Map.entry("zip", "62701"),
            Map.entry("first name", "Jane"),
            Map.entry("last name", "Doe"),
            Map.entry("name", "Jane Doe"),
            Map.entry("date", "2026-01-31"),
            Map.entry("time zone", "Europe/Berlin"),
            Map.entry("timezone", "Europe/Berlin"),
            Map.entry("locale", "en"),
            Map.entry("language", "en"),
            Map.entry("ip", "203.0.113.10"),
            Map.entry("ip address", "203.0.113.10"),
            Map.entry("color", "#336699"));
    private static final Map<String, String> INTEGERS = Map.ofEntries(
            Map.entry("year", "2030"),
            Map.entry("month", "12"),
            Map.entry("day", "15"),
            Map.entry("amount", "1000"),
            Map.entry("price", "1000"),
            Map.entry("total", "1000"),
            Map.entry("limit", "10"),
            Map.entry("size", "10"),
            Map.entry("count", "10"));
    private static final String NUMBER_TEXT = "12.5";
    private static final String UNIX_TIME_TEXT = "1767225600";

    private static final Pattern SEGMENT = Pattern.compile("[\\w.-]+");
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");

    private ReadableValues() {}

    /** The value of a scalar with this name. */
    static SampleValue of(ScalarKind kind, String name) {
        String text = switch (kind) {
            case STRING -> text(name);
            case BOOLEAN -> "true";
            case INT32, INT64, UINT64 -> lookUp(INTEGERS, words(name), "1");
            case DOUBLE, NUMBER, DECIMAL_STRING -> NUMBER_TEXT;
            case UNIX_TIME -> UNIX_TIME_TEXT;
            case DATE_TIME -> "2026-01-01T12:00:00Z";
            case DATE -> "2026-01-31";
            case BASE64 -> "SGVsbG8=";
            case BINARY -> "";
        };
        return kind == ScalarKind.BINARY ? new SampleValue.OfFile(file(name)) : new SampleValue.Scalar(kind, text);
    }

    /** The id of a thing with this name, such as {@code session_123}. */
    static String id(String name) {
        List<String> words = words(name);
        if (words.size() > 1 && words.get(words.size() - 1).equals("id")) {
            words.remove(words.size() - 1);
        }
        return (words.isEmpty() ? "id" : String.join("_", words)) + "_123";
    }

    /** The text of a path parameter with this name: an id unless the name implies another value. */
    static String segment(String name) {
        String text = lookUp(TEXTS, words(name), "");
        return SEGMENT.matcher(text).matches() ? text : id(name);
    }

    /** The text of a string with this name. */
    static String text(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return "value";
        }
        String last = words.get(words.size() - 1);
        if (last.equals("id")) {
            return id(name);
        }
        return lookUp(TEXTS, words, String.join(" ", words));
    }

    private static String file(String name) {
        List<String> words = words(name);
        return (words.isEmpty() ? "file" : String.join("-", words)) + ".txt";
    }

    private static String lookUp(Map<String, String> values, List<String> words, String fallback) {
        for (int from = Math.max(0, words.size() - 2); from < words.size(); from++) {
            String found = values.get(String.join(" ", words.subList(from, words.size())));
            if (found != null) {
                return found;
            }
        }
        return fallback;
    }

    // ASCII letters and digits, which need no escapes in shells and file systems.
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String spaced = HUMP.matcher(name).replaceAll("$1 $2");
        for (String word : SEPARATOR.split(spaced.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
