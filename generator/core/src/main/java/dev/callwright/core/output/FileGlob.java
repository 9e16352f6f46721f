package dev.callwright.core.output;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths of files, as {@code .gitignore} has them: {@code *} and {@code ?} match within a name, {@code [a-z]} one
 * character, <code>**</code> any number of folders; a backslash takes the next character as it is. A pattern without a slash, except
 * at its end, matches in every folder. What matches a folder matches all files in it; a slash at the end matches folders only.
 * The work is at most the product of the lengths of pattern and path.
 */
final class FileGlob {
    private static final String ANY_FOLDERS = "**";

    private final List<String> names;
    private final boolean isOfFolders;

    FileGlob(String pattern) {
        this.isOfFolders = pattern.endsWith("/");
        String rest = isOfFolders ? pattern.substring(0, pattern.length() - 1) : pattern;
        List<String> parts = new ArrayList<>();
        if (!rest.isEmpty() && rest.indexOf('/') < 0) {
            parts.add(ANY_FOLDERS);
        }
        for (String name : rest.split("/", -1)) {
            boolean isRepeated = name.equals(ANY_FOLDERS)
                    && !parts.isEmpty()
                    && parts.get(parts.size() - 1).equals(ANY_FOLDERS);
            if (!name.isEmpty() && !isRepeated) {
                parts.add(name);
            }
        }
        this.names = List.copyOf(parts);
    }

    /** Whether the pattern matches a file or a folder that it is in. */
    boolean matches(String path) {
        String[] folders = path.split("/", -1);
        // reached[n]: the first n parts of the pattern match the names so far.
        boolean[] reached = new boolean[names.size() + 1];
        reached[0] = true;
        skipFolders(reached);
        for (int i = 0; i < folders.length; i++) {
            reached = after(folders[i], reached);
            boolean isFile = i == folders.length - 1;
            if (reached[names.size()] && !(isFile && isOfFolders)) {
                return true;
            }
        }
        return false;
    }

    private boolean[] after(String folder, boolean[] before) {
        boolean[] reached = new boolean[before.length];
        for (int i = 0; i < names.size(); i++) {
            if (!before[i]) {
                continue;
            }
            if (names.get(i).equals(ANY_FOLDERS)) {
                reached[i] = true;
                reached[i + 1] |= i == names.size() - 1;
            } else if (new NameGlob(names.get(i)).matches(folder)) {
                reached[i + 1] = true;
            }
        }
        skipFolders(reached);
        return reached;
    }

    // Any number of folders may be none; at the end of a pattern it is at least one name.
    private void skipFolders(boolean[] reached) {
        for (int i = 0; i < names.size() - 1; i++) {
            reached[i + 1] |= reached[i] && names.get(i).equals(ANY_FOLDERS);
        }
    }
}
