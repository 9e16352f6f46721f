package dev.callwright.core.naming.lock;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.text.JsonMistake;
import dev.callwright.core.text.MessageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the text of a lock and checks every name in it: the file is edited by hand and merged. */
final class LockText {
    private final String source;
    private final Map<LockPlace, Integer> lines = new HashMap<>();

    /** @param source the file name used in messages */
    LockText(String source) {
        this.source = source;
    }

    /** The lines of the names that were read; a text that has an entry twice has the first. */
    Map<LockPlace, Integer> lines() {
        return lines;
    }

    /**
     * The lock in a text.
     *
     * @throws SpecException if the text is not a lock or was written by a newer version of Callwright
     */
    NamesLock read(String json) {
        if (json.isBlank()) {
            throw new Diagnostics()
                    .abort(
                            SourceLocation.of(source),
                            "the names lock is empty; restore it from version control, or delete it if nothing is"
                                    + " published");
        }
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
                // A merge by lines may leave a section that both sides added twice.
                readOwners(in, key, sections.computeIfAbsent(key, unused -> new HashMap<>()));
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

    private void readOwners(JsonParser in, String section, Map<String, Map<String, String>> owners) throws IOException {
        expectObject(in);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String owner = in.currentName();
            Map<String, String> names = readNames(in, new LockKey(section, owner));
            Map<String, String> other = owners.putIfAbsent(owner, names);
            if (other != null && !other.equals(names)) {
                throw twice(in, owner);
            }
        }
    }

    private SpecException twice(JsonParser in, String key) {
        return unusable(in, "has '" + MessageText.piece(key) + "' twice, with different names; keep one of them");
    }

    private Map<String, String> readNames(JsonParser in, LockKey owner) throws IOException {
        Map<String, String> names = new HashMap<>();
        String section = owner.section();
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            LockKey key = new LockKey(section, NamesLockFormat.NAME);
            if (section.equals(LockKeys.TYPE.section())) {
                NamesLockFormat.splitType(in.getText(), names);
                check(in, key, requireNonNull(names.get(NamesLockFormat.NAME)));
            } else {
                NamesLockFormat.split(key, name(in, key), names);
            }
            keepLine(in, owner, names);
            return names;
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw unusable(
                    in, "needs a name or an object at '" + in.currentName() + "'; restore it from version control");
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            LockKey key = new LockKey(section, in.currentName());
            in.nextToken();
            Map<String, String> split = new HashMap<>();
            NamesLockFormat.split(key, name(in, key), split);
            keepLine(in, owner, split);
            names.putAll(split);
        }
        return names;
    }

    private void keepLine(JsonParser in, LockKey owner, Map<String, String> names) {
        int line = in.currentTokenLocation().getLineNr();
        names.keySet().forEach(key -> lines.putIfAbsent(new LockPlace(owner.section(), owner.key(), key), line));
    }

    private String name(JsonParser in, LockKey key) throws IOException {
        check(in, key, in.getText());
        return in.getText();
    }

    private void check(JsonParser in, LockKey key, String name) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING || !isName(name, key)) {
            String rule = key.section().equals(LockKeys.API.section())
                    ? "a type name of ASCII letters and digits"
                    : "an identifier";
            throw unusable(
                    in,
                    "has '" + name + "' at '" + in.currentName() + "', which is not " + rule
                            + "; restore it from version control");
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
        if (section.equals(LockKeys.API.section())) {
            // Names of packages and environment variables are made of it.
            return name.matches("[A-Z][A-Za-z0-9]*");
        }
        if (section.equals(LockKeys.TYPE.section())) {
            return Stream.of(name.split("\\.", -1)).allMatch(LockText::isIdentifier);
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
