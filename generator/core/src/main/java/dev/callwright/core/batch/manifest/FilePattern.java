package dev.callwright.core.batch.manifest;

import dev.callwright.core.limit.Limit;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A pattern of files: {@code *} and {@code ?} match within a name, <code>**</code> any number of folders, {@code {json,yaml}} one of
 * several texts. Hidden folders are not entered, and links to folders are not followed.
 */
final class FilePattern {
    private final Path start;
    private final Pattern pattern;
    private final boolean isOfOneName;

    /** @param glob the pattern, relative to the folder */
    FilePattern(String glob, Path folder) {
        int wildcard = firstWildcard(glob);
        int slash = glob.lastIndexOf('/', wildcard);
        this.start =
                folder.resolve(slash < 0 ? "" : glob.substring(0, slash + 1)).normalize();
        this.pattern = Pattern.compile(expression(glob.substring(slash + 1)));
        this.isOfOneName = !glob.substring(glob.lastIndexOf('/') + 1).matches(".*[*?].*");
    }

    /** Whether all files have the same name besides its ending, such as {@code openapi.yaml}: their folders tell them apart. */
    boolean isOfOneName() {
        return isOfOneName;
    }

    private static int firstWildcard(String glob) {
        int at = 0;
        while (at < glob.length() && "*?{".indexOf(glob.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String expression(String glob) {
        StringBuilder expression = new StringBuilder();
        boolean isInBraces = false;
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            boolean isFolders = glob.startsWith("**/", i);
            if (isFolders) {
                expression.append("(?:[^/]+/)*");
                i += 3;
                continue;
            } else if (c == '*') {
                expression.append("[^/]*");
            } else if (c == '?') {
                expression.append("[^/]");
            } else if (c == '{' && glob.indexOf('}', i) > 0) {
                expression.append("(?:");
                isInBraces = true;
            } else if (c == '}' && isInBraces) {
                expression.append(')');
                isInBraces = false;
            } else if (c == ',' && isInBraces) {
                expression.append('|');
            } else {
                expression.append(Pattern.quote(String.valueOf(c)));
            }
            i++;
        }
        return expression.toString();
    }

    /**
     * The files that match, by their paths below the part of the pattern that has no wildcards, with slashes; sorted.
     *
     * @throws IOException if a folder cannot be read, or there is none, or there are too many files
     */
    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        Path top = start.toString().isEmpty() ? Path.of(".") : start;
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isHidden = !folder.equals(top)
                        && Optional.ofNullable(folder.getFileName())
                                .map(Path::toString)
                                .filter(name -> name.startsWith("."))
                                .isPresent();
                return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = top.relativize(file).toString().replace('\\', '/');
                if (!attributes.isDirectory() && pattern.matcher(path).matches()) {
                    found.put(path, start.resolve(path));
                }
                if (found.size() > Limit.BATCH_DOCUMENTS.value()) {
                    throw new IOException(Limit.BATCH_DOCUMENTS.exceeded());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
