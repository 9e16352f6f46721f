package dev.callwright.core.output;

import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Paths in messages: their number, and a line for each of the first. */
final class FileList {
    private static final int LISTED = 10;

    private FileList() {}

    /** The number in words. */
    static String count(int files) {
        return files == 1 ? "1 file" : files + " files";
    }

    /** A line for each of the first paths, and one that counts the others; each after a line break. */
    static String lines(List<String> paths) {
        return lines(paths, path -> "");
    }

    /** The same, with a remark after each path. */
    static String lines(List<String> paths, UnaryOperator<String> remark) {
        String shown = paths.stream()
                .limit(LISTED)
                .map(path -> "\n  " + MessageText.line(path + remark.apply(path)))
                .collect(Collectors.joining());
        return paths.size() > LISTED ? shown + "\n  and " + (paths.size() - LISTED) + " more" : shown;
    }
}
