package dev.callwright.core.naming.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the lock's JSON; {@link NamesLockText} says what it looks like. */
final class NamesLockJson {
    static final int VERSION = 1;
    static final String VERSION_KEY = "lockVersion";
    // A name that is longer than Jackson's usual limit can come from YAML: what was written must be read again.
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNameLength(1 << 20).build())
            .build();

    private final String source;

    NamesLockJson(String source) {
        this.source = source;
    }

    NamesLock read(String json) {
        try (JsonParser in = JSON.createParser(json)) {
            return read(in);
        } catch (JsonProcessingException e) {
            // Jackson knows no place of a text that is too long for it.
            Location place = e.getLocation() == null
                    ? Location.of(source)
                    : new Location(
                            source, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), "");
            throw new Diagnostics()
                    .abort(
                            place,
                            "the names lock is not valid JSON (" + e.getOriginalMessage() + ");"
                                    + " restore it from version control");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NamesLock read(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw unusable(in, "is not a JSON object; restore it from version control");
        }
        Map<String, Map<String, Map<String, String>>> sections = new HashMap<>();
        boolean hasVersion = false;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            if (key.equals(VERSION_KEY)) {
                checkVersion(in);
                hasVersion = true;
            } else {
                sections.put(key, readPlaces(in, key));
            }
        }
        if (!hasVersion) {
            throw unusable(in, "has no " + VERSION_KEY + ", so it is not a names lock");
        }
        if (in.nextToken() != null) {
            throw unusable(in, "goes on after its end; restore it from version control");
        }
        return new NamesLock(sections);
    }

    private void checkVersion(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.VALUE_NUMBER_INT || in.getIntValue() < 1) {
            throw unusable(in, "has a " + VERSION_KEY + " that is not a positive whole number");
        }
        if (in.getIntValue() > VERSION) {
            throw unusable(
                    in,
                    "has format " + in.getIntValue() + " of a newer Callwright, and this one reads up to " + VERSION
                            + "; update Callwright");
        }
    }

    private Map<String, Map<String, String>> readPlaces(JsonParser in, String section) throws IOException {
        Map<String, Map<String, String>> places = new HashMap<>();
        expectObject(in);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            places.put(in.currentName(), readNames(in, section));
        }
        return places;
    }

    private Map<String, String> readNames(JsonParser in, String section) throws IOException {
        Map<String, String> names = new HashMap<>();
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            NamesLockText.split(section, "name", name(in, section), names);
            return names;
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw unusable(in, "holds neither a name nor an object at '" + in.currentName() + "'");
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            NamesLockText.split(section, key, name(in, section), names);
        }
        return names;
    }

    private String name(JsonParser in, String section) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING || !isName(in.getText(), section)) {
            throw unusable(in, "holds something that cannot be a name at '" + in.currentName() + "': " + in.getText());
        }
        return in.getText();
    }

    private void expectObject(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw unusable(in, "holds something that is not an object at '" + in.currentName() + "'");
        }
    }

    // The lock is edited by hand and merged, and what it holds ends up in sources and in file names. Only the keys of
    // TypeScript inputs need not be identifiers.
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
                source,
                in.currentTokenLocation().getLineNr(),
                in.currentTokenLocation().getColumnNr(),
                "");
        return new Diagnostics().abort(place, "the names lock " + problem);
    }
}
