package dev.callwright.core.output;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rejects paths outside of the output folder and paths that collide, on any file system. */
final class OutputPaths {
    /** The folder for the manifest and for staged files, below the output folder. */
    static final String STATE = ".callwright";

    private OutputPaths() {}

    static void check(List<GeneratedFile> files) {
        Map<String, String> taken = new HashMap<>();
        for (GeneratedFile file : files) {
            checkInside(file.path());
            String other = taken.put(fold(file.path()), file.path());
            if (other != null) {
                throw bug("two generated files have one path: '" + other + "' and '" + file.path()
                        + "' (file systems may ignore letter case)");
            }
        }
        for (GeneratedFile file : files) {
            for (String folder = parent(file.path()); !folder.isEmpty(); folder = parent(folder)) {
                String other = taken.get(fold(folder));
                if (other != null) {
                    throw bug("'" + other + "' would be a file and, for '" + file.path() + "', also a folder");
                }
            }
        }
    }

    private static void checkInside(String path) {
        if (!isInside(path)) {
            throw bug("a generated file has the illegal path '" + path + "'");
        }
    }

    /** Whether the path denotes a file below the output folder, on every file system. */
    static boolean isInside(String path) {
        boolean plain = path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f);
        // Windows drops trailing dots and spaces, so "x." would collide with "x"; this rejects ".." as well.
        return plain
                && !fold(path).startsWith(STATE + "/")
                && Stream.of(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.endsWith(".") || name.endsWith(" "));
    }

    /** The path in lower case. */
    static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The folder of a path, empty at the top. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static OutputException bug(String problem) {
        return new OutputException(problem + "; nothing was written. This is a bug in Callwright: please report it");
    }
}
