package dev.callwright.core.naming.lock;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the lock: {@code {"lockVersion": 1, section: {place: {key: name}}}}, everything sorted. Where both languages
 * use one name it is written once: {@code "method"} instead of {@code "javaMethod"} and {@code "typescriptMethod"}; and
 * a place with nothing but a {@code "name"} holds just that.
 */
final class NamesLockText {
    private static final String JAVA = "java";
    private static final String TYPESCRIPT = "typescript";
    private static final String NAME = "name";

    private NamesLockText() {}

    static String write(Map<String, Map<String, Map<String, String>>> sections) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = NamesLockJson.JSON.createGenerator(text)) {
            out.setPrettyPrinter(printer());
            out.writeStartObject();
            out.writeNumberField(NamesLockJson.VERSION_KEY, NamesLockJson.VERSION);
            for (Map.Entry<String, Map<String, Map<String, String>>> section : new TreeMap<>(sections).entrySet()) {
                out.writeObjectFieldStart(section.getKey());
                for (Map.Entry<String, Map<String, String>> place : new TreeMap<>(section.getValue()).entrySet()) {
                    out.writeFieldName(place.getKey());
                    writeNames(out, joined(section.getKey(), place.getValue()));
                }
                out.writeEndObject();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Invisible.escapedInJson(text.append('\n').toString());
    }

    private static void writeNames(JsonGenerator out, SortedMap<String, String> names) throws IOException {
        if (names.size() == 1 && names.containsKey(NAME)) {
            out.writeString(names.get(NAME));
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, String> name : names.entrySet()) {
            out.writeStringField(name.getKey(), name.getValue());
        }
        out.writeEndObject();
    }

    /** Adds a name as read to the names of a place: one that both languages use counts for each. */
    static void split(String section, String key, String name, Map<String, String> names) {
        if (!Slots.isByLanguage(section) || key.startsWith(JAVA) || key.startsWith(TYPESCRIPT)) {
            names.put(key, name);
        } else {
            String rest = key.equals(NAME) ? "" : Casing.capitalized(key);
            names.put(JAVA + rest, name);
            names.put(TYPESCRIPT + rest, name);
        }
    }

    private static SortedMap<String, String> joined(String section, Map<String, String> names) {
        SortedMap<String, String> joined = new TreeMap<>(names);
        if (!Slots.isByLanguage(section)) {
            return joined;
        }
        names.forEach((key, name) -> {
            if (key.startsWith(JAVA)) {
                String rest = key.substring(JAVA.length());
                if (name.equals(names.get(TYPESCRIPT + rest))) {
                    joined.remove(key);
                    joined.remove(TYPESCRIPT + rest);
                    joined.put(rest.isEmpty() ? NAME : Character.toLowerCase(rest.charAt(0)) + rest.substring(1), name);
                }
            }
        });
        return joined;
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    }
}
