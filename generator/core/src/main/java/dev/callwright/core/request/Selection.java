package dev.callwright.core.request;

import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Selects operations by id, tag or path; all operations if there is no filter. Records the operations of the document, so
 * that a filter without a match is an error. Each run has its own.
 */
public final class Selection implements OperationSelector {
    private static final int LISTED = 20;

    private final List<String> operations;
    private final List<String> tags;
    private final List<PathGlob> paths;

    private final Set<String> seenIds = new LinkedHashSet<>();
    private final Set<String> seenTags = new TreeSet<>();
    private final Set<String> matched = new LinkedHashSet<>();
    private final Map<String, List<String>> sharedIds = new HashMap<>();

    /**
     * @param operations ids, in any letter case
     * @param tags tags, in any letter case
     * @param paths globs of path templates
     */
    public Selection(List<String> operations, List<String> tags, List<String> paths) {
        this.operations = List.copyOf(operations);
        this.tags = List.copyOf(tags);
        this.paths = paths.stream().map(PathGlob::new).toList();
    }

    /** Whether there is no filter. */
    public boolean isOfAll() {
        return operations.isEmpty() && tags.isEmpty() && paths.isEmpty();
    }

    @Override
    public boolean selects(String id, String path, List<String> operationTags) {
        seenIds.add(id);
        seenTags.addAll(operationTags);
        boolean selected = isOfAll();
        for (String operation : operations) {
            selected |= recordMatch("operation " + operation, fold(operation).equals(fold(id)));
        }
        for (String tag : tags) {
            selected |= recordMatch(
                    "tag " + tag,
                    operationTags.stream().anyMatch(each -> fold(each).equals(fold(tag))));
        }
        for (PathGlob glob : paths) {
            selected |= recordMatch("path " + glob, glob.matches(path));
        }
        return selected;
    }

    @Override
    public void shared(String id, List<String> replacements) {
        sharedIds.put(fold(id), replacements);
    }

    private boolean recordMatch(String filter, boolean matches) {
        if (matches) {
            matched.add(filter);
        }
        return matches;
    }

    /** Takes what filters match in another version of the document as matched. */
    public void addMatches(Selection other) {
        matched.addAll(other.matched);
    }

    /** Throws if a filter matched no operation. */
    public void throwIfUnmatched() {
        List<String> problems = new ArrayList<>();
        operations.stream()
                .filter(each -> !matched.contains("operation " + each))
                .forEach(id -> problems.add(unknown(id, seenIds)));
        tags.stream()
                .filter(each -> !matched.contains("tag " + each))
                .forEach(tag -> problems.add("no operation has the tag '" + tag + "'; the document has "
                        + (seenTags.isEmpty()
                                ? "no tags"
                                : "the tags "
                                        + seenTags.stream()
                                                .limit(LISTED)
                                                .map(MessageText::piece)
                                                .collect(Collectors.joining(", ")))));
        paths.stream()
                .filter(each -> !matched.contains("path " + each))
                .forEach(glob -> problems.add("no path matches '" + glob
                        + "'; '*' stands for one segment or part of it, '**' for any number"));
        if (!problems.isEmpty()) {
            // Text of the document must not end a line.
            throw new RequestException(problems.stream().map(MessageText::line).collect(Collectors.joining("\n")));
        }
    }

    /** The message for an id that no operation has, or that several share. */
    public String unknown(String id, Collection<String> known) {
        if (sharedIds.containsKey(fold(id))) {
            return sharedOperation(id);
        }
        return MessageText.line("there is no operation '" + id + "' among the " + known.size() + " of the document"
                + Nearest.to(id, known)
                        .map(near -> "; did you mean '" + MessageText.piece(near) + "'?")
                        .orElse(""));
    }

    private String sharedOperation(String id) {
        return MessageText.line("the operationId '" + id
                + "' is shared by several operations; name one of them by its method and path: "
                + sharedIds.getOrDefault(fold(id), List.of()).stream()
                        .limit(LISTED)
                        .map(MessageText::piece)
                        .collect(Collectors.joining(", ")));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
