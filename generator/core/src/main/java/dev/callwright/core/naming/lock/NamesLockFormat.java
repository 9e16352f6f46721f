package dev.callwright.core.naming.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.callwright.core.naming.word.Casing;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The format of the lock file: {@code {"lockVersion": 2, section: {owner: {key: name}}}}. A name that is the same in both
 * languages is stored once: {@code "method"} instead of {@code "javaMethod"} and {@code "typescriptMethod"}.
 */
final class NamesLockFormat {
    static final int VERSION = 2;
    static final String VERSION_KEY = "lockVersion";
    /** The key that is omitted when an owner has no other. */
    static final String NAME = "name";

    // YAML has no limit for names, so the lock may hold longer ones than Jackson reads by default.
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNameLength(1 << 20).build())
            .build();

    private static final String SHAPE_AFTER = ": ";
    private static final String JAVA = "java";
    private static final String TYPESCRIPT = "typescript";

    private NamesLockFormat() {}

    /** Adds a name from the file to an owner's names; a key without a language sets the name of both. */
    static void split(LockKey key, String name, Map<String, String> names) {
        String text = key.key();
        if (LockKeys.isFact(key)) {
            names.put(text, name);
        } else if (!LockKeys.isByLanguage(key.section()) || text.startsWith(JAVA) || text.startsWith(TYPESCRIPT)) {
            names.put(text, name);
        } else {
            String rest = text.equals(NAME) ? "" : Casing.capitalized(text);
            names.put(JAVA + rest, name);
            names.put(TYPESCRIPT + rest, name);
        }
    }

    /** Adds the name and the shape of a type from the file to a type's names. */
    static void splitType(String text, Map<String, String> names) {
        int end = text.indexOf(SHAPE_AFTER);
        names.put(NAME, end < 0 ? text : text.substring(0, end));
        if (end >= 0) {
            names.put(LockKeys.SHAPE.key(), text.substring(end + SHAPE_AFTER.length()));
        }
    }

    /** An owner's names as the file holds them, sorted. */
    static SortedMap<String, String> joined(String section, Map<String, String> names) {
        SortedMap<String, String> joined = new TreeMap<>(names);
        if (section.equals(LockKeys.SHAPE.section()) && names.containsKey(LockKeys.SHAPE.key())) {
            String shape = joined.remove(LockKeys.SHAPE.key());
            joined.computeIfPresent(NAME, (key, name) -> name + SHAPE_AFTER + shape);
        }
        if (!LockKeys.isByLanguage(section)) {
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
}
