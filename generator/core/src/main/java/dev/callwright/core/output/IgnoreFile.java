package dev.callwright.core.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code .callwrightignore} in an output folder: the patterns of the files that a run neither writes nor deletes, in the format
 * of {@code .gitignore}. The last line that matches decides; one that starts with an exclamation mark takes files back.
 */
final class IgnoreFile {
    /** Its name. */
    static final String NAME = ".callwrightignore";

    private static final IgnoreFile NONE = new IgnoreFile(List.of());

    private final List<Line> lines;

    private IgnoreFile(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    private record Line(FileGlob glob, boolean isIgnored) {}

    /** The file of an output folder; without one, nothing is ignored. */
    static IgnoreFile load(Path root) throws IOException {
        Path file = root.resolve(NAME);
        if (Files.isDirectory(file)) {
            throw new OutputException(file + " is a folder; it must be a file with a pattern per line");
        }
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (CharacterCodingException e) {
            throw new OutputException(file + " is not text in UTF-8; save it in this encoding", e);
        }
    }

    /** The patterns of a text. */
    static IgnoreFile parse(String text) {
        List<Line> lines = new ArrayList<>();
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        unmarked.lines().map(IgnoreFile::withoutEnd).forEach(line -> {
            boolean isIgnored = !line.startsWith("!");
            String pattern = isIgnored ? line : line.substring(1);
            if (!pattern.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(new FileGlob(pattern), isIgnored));
            }
        });
        return new IgnoreFile(lines);
    }

    // Spaces at the end do not count, unless a backslash is in front of them.
    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        boolean isEscaped = end > 0 && end < line.length() && line.charAt(end - 1) == '\\';
        return line.substring(0, isEscaped ? end + 1 : end);
    }

    boolean matches(String path) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).glob().matches(path)) {
                return lines.get(i).isIgnored();
            }
        }
        return false;
    }
}
