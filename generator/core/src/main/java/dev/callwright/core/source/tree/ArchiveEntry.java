package dev.callwright.core.source.tree;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A file in a jar or zip archive, such as {@code jar:file:/lib/api.jar!/openapi.yaml}.
 *
 * @param archive the archive
 * @param path the path in it, with {@code /} between names and none at the beginning
 */
public record ArchiveEntry(Path archive, String path) {
    private static final String SCHEME = "jar:";
    private static final String FILE_SCHEME = "file:";
    private static final String SEPARATOR = "!/";

    /** Whether a name is that of a file in an archive. */
    static boolean isNamedBy(String name) {
        return name.startsWith(SCHEME);
    }

    /**
     * The entry with a name. Throws an {@link IllegalArgumentException} whose message says what is wrong with the name, and
     * how to write it.
     */
    static ArchiveEntry of(String name) {
        String rest = name.substring(SCHEME.length());
        int end = rest.indexOf(SEPARATOR);
        if (end < 0 || end + SEPARATOR.length() == rest.length()) {
            throw new IllegalArgumentException(
                    "it does not say which file of the archive is the document; write jar:file:api.jar!/openapi.yaml");
        }
        String path = rest.substring(end + SEPARATOR.length());
        if (path.contains(SEPARATOR)) {
            throw new IllegalArgumentException("archives in archives are not read; extract the inner one");
        }
        return new ArchiveEntry(archive(rest.substring(0, end)), decoded(path));
    }

    private static Path archive(String name) {
        boolean isFile = name.startsWith(FILE_SCHEME);
        if (!isFile && name.contains("://")) {
            throw new IllegalArgumentException("archives are read from files only; download it and name the file");
        }
        // A URI if it is one; people also write paths with spaces and relative ones.
        return isFile && name.startsWith(FILE_SCHEME + "/") && name.indexOf(' ') < 0
                ? Path.of(URI.create(name))
                : Path.of(isFile ? name.substring(FILE_SCHEME.length()) : name);
    }

    /** The entry whose archive is relative to a folder. */
    ArchiveEntry in(Path folder) {
        return new ArchiveEntry(folder.resolve(archive).normalize(), path);
    }

    /** The entry that a relative reference in this one names; empty if it leads out of the archive. */
    public Optional<ArchiveEntry> resolve(String reference) {
        Deque<String> names = new ArrayDeque<>();
        if (!reference.startsWith("/")) {
            names.addAll(List.of(path.split("/")));
            names.pollLast();
        }
        for (String name : decoded(reference).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return Optional.of(new ArchiveEntry(archive, String.join("/", names)));
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** The name that {@link #of} reads. */
    public String name() {
        String encoded = path.replace("%", "%25");
        return SCHEME + archive.toAbsolutePath().normalize().toUri() + SEPARATOR + encoded;
    }
}
