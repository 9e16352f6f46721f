package dev.callwright.core.sample;

import java.util.regex.Pattern;

/** Safe file names: plain names in the working directory of a snippet, without meaning to shells or operating systems. */
public final class FileNames {
    private static final int LONGEST = 80;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}._-]+");
    private static final Pattern FIRST = Pattern.compile("^[._-]+");
    private static final Pattern LAST = Pattern.compile("[.-]+$");
    // Device names of Windows, with any extension.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    /** The last part of a path as a safe name. It is never hidden, because hidden files often contain credentials. */
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
