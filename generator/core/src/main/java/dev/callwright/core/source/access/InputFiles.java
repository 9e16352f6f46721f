package dev.callwright.core.source.access;

import dev.callwright.core.limit.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the local files that make up a document, so that a build can detect changes. */
public final class InputFiles {
    // References in JSON and YAML. An additional match only costs a digest; a missed one would hide a change.
    private static final Pattern REFERENCE = Pattern.compile("\\$ref[\"']?\\s*+:\\s*+[\"']?([^\\s\"'#,}]++)");
    private static final Pattern FILE_ENDING = Pattern.compile("\\.(?:ya?ml|json)(?=[\\s\"'#,{}\\[\\]])");
    private static final String BEFORE_NAME = " \t\n\r\f\u000b\"',{}[]";
    private static final String NOT_IN_NAME = BEFORE_NAME + "#:";
    private static final int NAME_LENGTH = 300;

    private final Set<Path> found = new LinkedHashSet<>();
    private final Deque<Path> pending = new ArrayDeque<>();

    private final AllowedFiles allowed;

    private InputFiles(AllowedFiles allowed) {
        this.allowed = allowed;
    }

    /**
     * The given files and all files that they refer to, directly or indirectly; absolute and sorted.
     *
     * @param files the document, followed by its overlays
     * @param rules the access rules of references
     */
    public static List<Path> of(Collection<Path> files, ReferenceRules rules) {
        InputFiles inputs = new InputFiles(rules.files(files.stream().findFirst()));
        files.forEach(inputs::add);
        while (!inputs.pending.isEmpty()) {
            inputs.follow(inputs.pending.remove());
        }
        return List.copyOf(new TreeSet<>(inputs.found));
    }

    private void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (found.add(absolute)) {
            pending.add(absolute);
        }
    }

    private void follow(Path file) {
        String text;
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            text = new String(
                    Gzip.isPacked(bytes) ? Gzip.unpacked(bytes, Limit.DOCUMENT_BYTES.value()) : bytes,
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            // The run that reads the file reports the error.
            return;
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            addNamed(file, reference.group(1));
        }
        Matcher ending = FILE_ENDING.matcher(text);
        while (ending.find()) {
            int start = startOfName(text, ending.start());
            if (start < ending.start() && (start == 0 || BEFORE_NAME.indexOf(text.charAt(start - 1)) >= 0)) {
                addNamed(file, text.substring(start, ending.end()));
            }
        }
    }

    private static int startOfName(String text, int end) {
        int start = end;
        while (start > 0 && end - start < NAME_LENGTH && NOT_IN_NAME.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void addNamed(Path from, String name) {
        if (name.contains("://")) {
            return;
        }
        try {
            Path named = from.resolveSibling(name.replace("\\/", "/").replace("%20", " "));
            boolean isBelowLimit = found.size() <= Limit.REFERENCE_COUNT.value();
            Optional<Path> readable = isBelowLimit ? allowed.allowed(named) : Optional.empty();
            // A file that is missing may be there next time.
            if (readable.filter(file -> Files.isRegularFile(file) || Files.notExists(file))
                    .isPresent()) {
                add(named);
            }
        } catch (InvalidPathException e) {
            // Not a file name.
            return;
        }
    }
}
