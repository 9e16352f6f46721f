package dev.callwright.core.naming.lock;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a lock as JSON in sorted order; equal locks have equal texts. */
public final class NamesLockWriter {
    private NamesLockWriter() {}

    /** The content of the lock file. */
    public static String write(NamesLock lock) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = NamesLockFormat.JSON.createGenerator(text)) {
            out.setPrettyPrinter(printer());
            out.writeStartObject();
            out.writeNumberField(NamesLockFormat.VERSION_KEY, NamesLockFormat.VERSION);
            for (Map.Entry<String, Map<String, Map<String, String>>> section :
                    new TreeMap<>(lock.sections()).entrySet()) {
                out.writeObjectFieldStart(section.getKey());
                for (Map.Entry<String, Map<String, String>> owner : new TreeMap<>(section.getValue()).entrySet()) {
                    out.writeFieldName(owner.getKey());
                    writeNames(out, NamesLockFormat.joined(section.getKey(), owner.getValue()));
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
        if (names.size() == 1 && names.containsKey(NamesLockFormat.NAME)) {
            out.writeString(names.get(NamesLockFormat.NAME));
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, String> name : names.entrySet()) {
            out.writeStringField(name.getKey(), name.getValue());
        }
        out.writeEndObject();
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    }
}
