package dev.callwright.core.testing;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files by what pins them: half of a SHA-256, and for each line one character that is a hash of it. The characters are
 * there to find the lines that changed without the text that was accepted; one changed line in 64 keeps its character.
 */
final class DigestList {
    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int DIGEST_LENGTH = 32;

    private DigestList() {}

    /**
     * One file.
     *
     * @param digest of its content
     * @param lines a character for each line
     */
    record Entry(String digest, String lines) {
        static Entry of(GeneratedFile file) {
            byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
            String lines = file.content().lines().map(DigestList::character).collect(Collectors.joining());
            return new Entry(Sha256.of(content).substring(0, DIGEST_LENGTH), lines);
        }
    }

    // Fibonacci hashing: the upper bits of the product depend on all bits of the line's own hash.
    private static String character(String line) {
        return String.valueOf(CHARACTERS.charAt((line.hashCode() * 0x9E3779B9) >>> 26));
    }

    /** The text: a line per folder, below it one per file. */
    static String write(List<GeneratedFile> files) {
        StringBuilder text = new StringBuilder();
        Map<String, List<GeneratedFile>> folders =
                files.stream().collect(Collectors.groupingBy(DigestList::folder, TreeMap::new, Collectors.toList()));
        folders.forEach((folder, members) -> {
            text.append(folder).append('\n');
            members.stream()
                    .sorted(Comparator.comparing(GeneratedFile::path))
                    .forEach(file -> text.append(line(file, folder)));
        });
        return text.toString();
    }

    private static String folder(GeneratedFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    private static String line(GeneratedFile file, String folder) {
        Entry entry = Entry.of(file);
        return " " + file.path().substring(folder.length()) + " " + entry.digest() + " " + entry.lines() + "\n";
    }

    /** The entries of a text, by the files' paths. */
    static Map<String, Entry> read(String text) {
        Map<String, Entry> entries = new TreeMap<>();
        String folder = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ")) {
                String[] parts = line.split(" ", 4);
                entries.put(folder + parts[1], new Entry(parts[2], parts[3]));
            } else {
                folder = line;
            }
        }
        return entries;
    }
}
