package dev.callwright.core.naming.lock;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.text.JsonMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the lock file and checks every name in it: the file is edited by hand and merged. */
public final class NamesLockReader {
    private final String source;

    /** @param source the file name used in messages */
    public NamesLockReader(String source) {
        this.source = source;
    }

    /**
     * The lock in a file's text.
     *
     * @throws SpecException if the text is not a lock or was written by a newer version of Callwright
     */
    public NamesLock read(String json) {
        try (JsonParser in = NamesLockFormat.JSON.createParser(json)) {
            return read(in);
        } catch (JsonProcessingException e) {
            // Jackson reports no location for a text above its length limit.
            SourceLocation location = e.getLocation() == null
                    ? SourceLocation.of(source)
                    : new SourceLocation(
                            source, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), "");
            throw new Diagnostics()
                    .abort(
                            location,
                            "the names lock is not valid JSON: " + JsonMistake.of(e, json)
                                    + "; or restore it from version control");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NamesLock read(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw unusable(in, "is not a JSON object; restore it from version control");
        }
        Map<String, Map<String, Map<String, String>>> sections = new HashMap<>();
        int version = 0;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            if (key.equals(NamesLockFormat.VERSION_KEY)) {
                version = version(in);
            } else {
                sections.put(key, readOwners(in, key));
            }
        }
        if (version == 0) {
            throw unusable(in, "has no " + NamesLockFormat.VERSION_KEY + ", so it is not a names lock");
        }
        if (in.nextToken() != null) {
            throw unusable(in, "has text after its end; restore it from version control");
        }
        if (version < NamesLockFormat.VERSION) {
            return FirstLockFormat.read(sections);
        }
        for (Map.Entry<String, Map<String, String>> type :
                sections.getOrDefault(LockKeys.TYPE.section(), Map.of()).entrySet()) {
            if (!type.getValue().containsKey(NamesLockFormat.NAME)) {
                throw unusable(in, "has no name of '" + type.getKey() + "'; restore it from version control");
            }
        }
        return new NamesLock(sections);
    }

    private int version(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.VALUE_NUMBER_INT || in.getIntValue() < 1) {
            throw unusable(in, "has a " + NamesLockFormat.VERSION_KEY + " that is not a positive whole number");
        }
        if (in.getIntValue() > NamesLockFormat.VERSION) {
            throw unusable(
                    in,
                    "has format " + in.getIntValue() + " of a newer Callwright; this version reads up to "
                            + NamesLockFormat.VERSION + "; update Callwright");
        }
        return in.getIntValue();
    }

    private Map<String, Map<String, String>> readOwners(JsonParser in, String section) throws IOException {
        Map<String, Map<String, String>> owners = new HashMap<>();
        expectObject(in);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            owners.put(in.currentName(), readNames(in, section));
        }
        return owners;
    }

    private Map<String, String> readNames(JsonParser in, String section) throws IOException {
        Map<String, String> names = new HashMap<>();
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            if (section.equals(LockKeys.TYPE.section())) {
                NamesLockFormat.splitType(in.getText(), names);
                check(in, new LockKey(section, NamesLockFormat.NAME), requireNonNull(names.get(NamesLockFormat.NAME)));
            } else {
                LockKey key = new LockKey(section, NamesLockFormat.NAME);
                NamesLockFormat.split(key, name(in, key), names);
            }
            return names;
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw unusable(
                    in, "needs a name or an object at '" + in.currentName() + "'; restore it from version control");
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            NamesLockFormat.split(new LockKey(section, key), name(in, new LockKey(section, key)), names);
        }
        return names;
    }

    private String name(JsonParser in, LockKey key) throws IOException {
        check(in, key, in.getText());
        return in.getText();
    }

    private void check(JsonParser in, LockKey key, String name) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING || !isName(name, key)) {
            throw unusable(
                    in,
                    "has '" + name + "' at '" + in.currentName()
                            + "', which is not an identifier; restore it from version control");
        }
    }

    private void expectObject(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw unusable(in, "needs an object at '" + in.currentName() + "'; restore it from version control");
        }
    }

    // Names become parts of sources and file names. Keys of TypeScript inputs are quoted where they are not
    // identifiers.
    private static boolean isName(String name, LockKey key) {
        String section = key.section();
        if (section.equals(LockKeys.TYPESCRIPT_INPUTS)) {
            return true;
        }
        if (LockKeys.isFact(key)) {
            return key.equals(LockKeys.RESOURCE) ? name.matches("(?s)/.*[^/].*") : !name.isBlank();
        }
        if (section.equals(LockKeys.TYPE.section())) {
            return Stream.of(name.split("\\.", -1)).allMatch(NamesLockReader::isIdentifier);
        }
        return isIdentifier(name);
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    private SpecException unusable(JsonParser in, String problem) {
        SourceLocation location = new SourceLocation(
                source,
                in.currentTokenLocation().getLineNr(),
                in.currentTokenLocation().getColumnNr(),
                "");
        return new Diagnostics().abort(location, "the names lock " + problem);
    }
}
