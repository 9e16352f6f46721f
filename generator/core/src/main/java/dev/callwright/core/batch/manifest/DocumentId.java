package dev.callwright.core.batch.manifest;

import dev.callwright.core.naming.scope.ReservedWords;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids of documents, which are paths of folders: every name in them is legal on every file system, and none leads elsewhere. */
final class DocumentId {
    /** The most characters of a name; file systems have 255 bytes. */
    private static final int LONGEST = 200;

    private static final String REPLACEMENT = "_";

    private DocumentId() {}

    /** The id for a text; characters that do not belong into the name of a folder are underscores in it. */
    static String of(String text) {
        return Stream.of(text.split("/", -1))
                .filter(name -> !name.isEmpty())
                .map(DocumentId::folder)
                .collect(Collectors.joining("/"));
    }

    /** The id of a file by its path, with slashes: without its ending. */
    static String ofFile(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        return of(dot > slash + 1 ? path.substring(0, dot) : path);
    }

    /** The id of the folder of a file; of the file itself if it is in none. */
    static String ofFolder(String path) {
        int slash = path.lastIndexOf('/');
        return slash > 0 ? of(path.substring(0, slash)) : ofFile(path);
    }

    private static String folder(String name) {
        StringBuilder folder = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isPlain(c)) {
                folder.appendCodePoint(c);
            } else if (c < 0x80) {
                folder.append(REPLACEMENT);
            } else {
                // Names of other scripts stay apart.
                folder.append(REPLACEMENT).append(Integer.toHexString(c));
            }
        });
        // A hidden folder, one that leads upwards, and what Windows drops at the end of a name.
        if (folder.charAt(0) == '.' || folder.charAt(0) == '-') {
            folder.setCharAt(0, '_');
        }
        if (folder.charAt(folder.length() - 1) == '.') {
            folder.setCharAt(folder.length() - 1, '_');
        }
        String whole = folder.toString();
        return isDevice(whole) ? whole + REPLACEMENT : whole;
    }

    // Windows takes "nul.txt" for the device, too.
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        return ReservedWords.isDevice(first.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '@'
                || c == '+'
                || c == '~';
    }

    /** Whether a name in an id is longer than file systems have it. */
    static boolean isTooLong(String id) {
        return Stream.of(id.split("/", -1)).anyMatch(name -> name.length() > LONGEST);
    }
}
