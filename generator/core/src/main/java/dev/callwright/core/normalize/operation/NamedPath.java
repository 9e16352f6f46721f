package dev.callwright.core.normalize.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template as names are made of it, without versions, prefixes and formats: {@code /api/v2/users/{id}.json} is
 * {@code users, {id}}.
 *
 * @param segments names, and parameters in braces
 * @param customMethod the name after a colon: {@code cancel} in {@code /items/{id}:cancel}
 */
record NamedPath(List<String> segments, Optional<String> customMethod) {
    private static final Pattern CUSTOM_METHOD = Pattern.compile("(.+):(\\p{Alpha}[\\w.-]*)");
    private static final Pattern FORMAT = Pattern.compile("(?<=.)\\.(?:json|\\{[^{}]*})$");
    /** An entity with its key in parentheses, as OData writes it: {@code Users('{id}')}. */
    private static final Pattern KEYED = Pattern.compile("([\\w.-]+)\\(['\"]?(\\{[^{}]*})['\"]?\\)");
    /** {@code v2}, {@code 2.0}, {@code v1beta1}, {@code 2010-04-01}. */
    private static final Pattern VERSION = Pattern.compile(
            "v?\\d+(?:[._-]\\d+)*(?:[._-]?(?:alpha|beta|rc|preview|p)(?:[._-]?\\d+(?:[._-]\\d+)*)?)*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    NamedPath {
        segments = List.copyOf(segments);
    }

    /** A path of the document. */
    static NamedPath of(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : PathTemplate.segments(path)) {
            add(segments, withoutFragment(segment));
        }
        Optional<String> customMethod = Optional.empty();
        int last = segments.size() - 1;
        Matcher custom = CUSTOM_METHOD.matcher(last < 0 ? "" : segments.get(last));
        if (custom.matches()) {
            customMethod = Optional.of(custom.group(2));
            segments.set(last, custom.group(1));
        }
        return new NamedPath(withoutPrefixes(segments), customMethod);
    }

    // /tasks#startTime&endTime tells operations apart that differ in parameters.
    private static String withoutFragment(String segment) {
        boolean isOutside = true;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (isOutside && (c == '#' || c == '?')) {
                return segment.substring(0, i);
            }
            isOutside = c == '}' || (isOutside && c != '{');
        }
        return segment;
    }

    private static void add(List<String> segments, String segment) {
        String name = FORMAT.matcher(segment).replaceFirst("");
        Matcher keyed = KEYED.matcher(name);
        if (keyed.matches()) {
            segments.add(keyed.group(1));
            segments.add(keyed.group(2));
        } else if (!name.isEmpty()) {
            segments.add(name);
        }
    }

    private static List<String> withoutPrefixes(List<String> segments) {
        List<String> names = new ArrayList<>();
        for (String segment : segments) {
            boolean isPrefix = names.isEmpty() ? isPrefix(segment) : isNamedVersion(segment);
            if (!isPrefix) {
                names.add(segment);
            }
        }
        return names;
    }

    // /api/v2/..., /2.0/...
    private static boolean isPrefix(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        return lower.equals("api")
                || lower.equals("rest")
                || VERSION.matcher(lower).matches();
    }

    // /setup/v1/...; a number alone may be anything.
    private static boolean isNamedVersion(String segment) {
        return Character.toLowerCase(segment.charAt(0)) == 'v'
                && VERSION.matcher(segment).matches();
    }

    /** Whether a segment consists of parameters. */
    static boolean isParameter(String segment) {
        return segment.startsWith("{")
                && !TEXT.matcher(PARAMETER.matcher(segment).replaceAll("")).find();
    }

    /** The names, without parameters. */
    List<String> names() {
        return segments.stream()
                .filter(segment -> !isParameter(segment))
                .map(segment -> segment.replace("{", "").replace("}", ""))
                .toList();
    }

    /** Whether it ends with a parameter. */
    boolean isItem() {
        return !segments.isEmpty() && isParameter(last());
    }

    /** Whether it starts with a parameter, which may hold a path. */
    boolean startsWithParameter() {
        return !segments.isEmpty() && isParameter(segments.get(0));
    }

    /** The last segment. */
    String last() {
        return segments.get(segments.size() - 1);
    }

    /** The path without its last segment. */
    NamedPath parent() {
        return new NamedPath(segments.subList(0, segments.size() - 1), Optional.empty());
    }

    /** The same for paths that differ in versions and in names of parameters only. */
    String key() {
        StringBuilder key = new StringBuilder();
        segments.forEach(segment -> key.append('/').append(isParameter(segment) ? "{}" : segment));
        return key.toString();
    }
}
