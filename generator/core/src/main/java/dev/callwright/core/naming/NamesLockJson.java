package dev.callwright.core.naming;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.callwright.core.spec.Diagnostics;
import dev.callwright.core.spec.Location;
import dev.callwright.core.spec.SpecException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes the lock's JSON: {@code {"lockVersion": 1, section: {place: {key: name}}}}. */
final class NamesLockJson {
    private static final int VERSION = 1;
    private static final String VERSION_KEY = "lockVersion";
    private static final JsonFactory JSON = new JsonFactory();

    private final String source;

    NamesLockJson(String source) {
        this.source = source;
    }

    NamesLock read(String json) {
        try (JsonParser in = JSON.createParser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw unusable(in, "is not a names lock; delete it to plan all names anew");
            }
            SortedMap<String, SortedMap<String, SortedMap<String, String>>> sections = new TreeMap<>();
            int version = 0;
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String key = in.currentName();
                if (key.equals(VERSION_KEY)) {
                    version = readVersion(in);
                } else {
                    sections.put(key, readPlaces(in, key));
                }
            }
            if (version == 0) {
                throw unusable(in, "has no " + VERSION_KEY + ", so it is not a names lock");
            }
            return new NamesLock(sections);
        } catch (JsonProcessingException e) {
            Location place = new Location(source, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), "");
            throw new Diagnostics()
                    .abort(place, "the names lock is not valid JSON (" + e.getOriginalMessage() + ");"
                            + " restore it from version control");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int readVersion(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.VALUE_NUMBER_INT || in.getIntValue() < 1) {
            throw unusable(in, "has a " + VERSION_KEY + " that is not a positive whole number");
        }
        if (in.getIntValue() > VERSION) {
            throw unusable(in, "has format " + in.getIntValue() + ", written by a newer Callwright; this one reads up to "
                    + VERSION + ": update Callwright, or restore the lock that it wrote");
        }
        return in.getIntValue();
    }

    private SortedMap<String, SortedMap<String, String>> readPlaces(JsonParser in, String section) throws IOException {
        SortedMap<String, SortedMap<String, String>> places = new TreeMap<>();
        expectObject(in);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            places.put(in.currentName(), readNames(in, section));
        }
        return places;
    }

    private SortedMap<String, String> readNames(JsonParser in, String section) throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        expectObject(in);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            if (in.nextToken() != JsonToken.VALUE_STRING || !isName(in.getText(), section)) {
                throw unusable(in, "holds something that cannot be a name for '" + key + "': " + in.getText());
            }
            names.put(key, in.getText());
        }
        return names;
    }

    private void expectObject(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw unusable(in, "holds something that is not an object at '" + in.currentName() + "'");
        }
    }

    // The lock is edited by hand and merged, and what it holds ends up in sources and in file names. Only the keys of
    // inputs need not be identifiers.
    private static boolean isName(String name, String section) {
        if (section.equals(Slots.TYPESCRIPT_INPUTS)) {
            return true;
        }
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    private SpecException unusable(JsonParser in, String problem) {
        Location place = new Location(
                source, in.currentTokenLocation().getLineNr(), in.currentTokenLocation().getColumnNr(), "");
        return new Diagnostics().abort(place, "the names lock " + problem);
    }

    static String write(SortedMap<String, SortedMap<String, SortedMap<String, String>>> sections) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.setPrettyPrinter(printer());
            out.writeStartObject();
            out.writeNumberField(VERSION_KEY, VERSION);
            for (Map.Entry<String, SortedMap<String, SortedMap<String, String>>> section : sections.entrySet()) {
                out.writeObjectFieldStart(section.getKey());
                for (Map.Entry<String, SortedMap<String, String>> place : section.getValue().entrySet()) {
                    out.writeObjectFieldStart(place.getKey());
                    for (Map.Entry<String, String> name : place.getValue().entrySet()) {
                        out.writeStringField(name.getKey(), name.getValue());
                    }
                    out.writeEndObject();
                }
                out.writeEndObject();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    }
}
