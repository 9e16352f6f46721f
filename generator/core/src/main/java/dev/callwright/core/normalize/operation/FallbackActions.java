package dev.callwright.core.normalize.operation;

import dev.callwright.core.naming.word.Words;
import dev.callwright.core.text.EnglishNoun;
import dev.callwright.core.text.EnglishVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names for an operation whose preferred action another one of its resource has: with the word of what it belongs to
 * ({@code listIssueComments}, {@code banUsers}), or as its id says.
 */
final class FallbackActions {
    private static final Set<String> OF_MANY = Set.of("list", "replace_all", "update_all", "delete_all");

    private final PathOperation operation;
    private final Assignment preferred;

    FallbackActions(PathOperation operation, Assignment preferred) {
        this.operation = operation;
        this.preferred = preferred;
    }

    /** The names in order of preference; {@code first} is the operation that has the preferred one. */
    List<String> besides(PathOperation first) {
        List<String> names = new ArrayList<>();
        if (isCustom()) {
            if (!first.path().key().equals(operation.path().key())) {
                names.add(customWithHolder());
            }
        } else {
            Optional<String> parent = parent(operation.path());
            if (!parent.equals(parent(first.path()))) {
                parent.ifPresent(word -> names.add(preferred.action() + "_" + word + "_" + noun()));
            }
        }
        List<String> id = new DeclaredWords(operation.operation()).id();
        if (!id.isEmpty()) {
            names.add(String.join("_", id));
        } else if (!isCustom()) {
            parameters(first.path()).ifPresent(words -> names.add(preferred.action() + "_" + words + "_" + noun()));
        }
        return names;
    }

    private boolean isCustom() {
        List<String> names = operation.path().names();
        return !names.isEmpty() && names.get(names.size() - 1).equals(preferred.action());
    }

    // deactivateUser and deactivateUsers; userProfile.
    private String customWithHolder() {
        String last = preferred.resource().get(preferred.resource().size() - 1);
        boolean isOfItem = operation.path().segments().size() > 1
                && operation.path().parent().isItem();
        String holder = snake(isOfItem ? EnglishNoun.singular(last) : last);
        String action = snake(preferred.action());
        return EnglishVerb.mayBeVerb(Words.of(action).list().get(0))
                ? action + "_" + holder
                : EnglishNoun.singular(holder) + "_" + action;
    }

    private String noun() {
        String last = preferred.resource().get(preferred.resource().size() - 1);
        return snake(OF_MANY.contains(preferred.action()) ? last : EnglishNoun.singular(last));
    }

    // The issue of /repos/{repo}/issues/{issue}/comments.
    private static Optional<String> parent(NamedPath path) {
        List<String> segments = path.segments();
        int at = segments.size() - 1;
        while (at >= 0 && NamedPath.isParameter(segments.get(at))) {
            at--;
        }
        while (at >= 0 && !NamedPath.isParameter(segments.get(at))) {
            at--;
        }
        while (at >= 0 && NamedPath.isParameter(segments.get(at))) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(snake(EnglishNoun.singular(segments.get(at))));
    }

    // The {org} of /users/{org}/{id} besides /users/{id}.
    private Optional<String> parameters(NamedPath other) {
        List<String> words = operation.path().segments().stream()
                .filter(segment ->
                        NamedPath.isParameter(segment) && !other.segments().contains(segment))
                .map(segment -> EnglishNoun.singular(snake(segment)))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("_", words));
    }

    private static String snake(String name) {
        return Words.of(name).snake();
    }
}
