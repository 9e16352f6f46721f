package dev.callwright.core.sample;

import java.util.regex.Pattern;

/** Names of files that a document may choose: they lie in the folder where the snippet runs, and no program reads them as more than a name. */
public final class FileNames {
    private static final int LONGEST = 80;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}._-]+");
    private static final Pattern FIRST = Pattern.compile("^[._-]+");
    private static final Pattern LAST = Pattern.compile("[.-]+$");
    // Windows opens devices under these names, whatever the ending.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    /** The last part of a path as such a name; never hidden, for hidden files are where keys and settings are. */
    static String of(String path) {
        String last = last(path);
        String end = last.substring(Math.max(0, last.length() - LONGEST));
        String plain = FIRST.matcher(OTHER.matcher(end).replaceAll("-")).replaceFirst("");
        String name = LAST.matcher(plain).replaceFirst("");
        if (name.isEmpty()) {
            return "file";
        }
        return DEVICE.matcher(name).matches() ? "file-" + name : name;
    }

    /** The last part of a path. */
    public static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
