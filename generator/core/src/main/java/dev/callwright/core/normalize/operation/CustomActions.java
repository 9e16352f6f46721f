package dev.callwright.core.normalize.operation;

import dev.callwright.core.naming.word.Words;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.AnswerShapes.Shape;
import dev.callwright.core.text.EnglishNoun;
import dev.callwright.core.text.EnglishVerb;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether the last name of a path is what is done, as in {@code /payments/{id}/verify_deposits}, or a thing, as in
 * {@code /payments/{id}/refunds}: by the word, the other operations of the path, and what the operation says and answers.
 */
final class CustomActions {
    private static final Set<String> SELECTING = Set.of(
            "current",
            "first",
            "last",
            "latest",
            "me",
            "newest",
            "next",
            "oldest",
            "previous",
            "random",
            "recent",
            "self",
            "upcoming");

    private final PathFacts facts;
    private final AnswerShapes answers;

    CustomActions(PathFacts facts, AnswerShapes answers) {
        this.facts = facts;
        this.answers = answers;
    }

    /** Whether the last name of an operation's path, which has other names before it, is the action. */
    boolean isAction(PathOperation operation) {
        String name = lastName(operation);
        if (isVerb(operation)) {
            return true;
        }
        if (operation.path().isItem() || !facts.isAlone(operation.path()) || EnglishNoun.isPlural(name)) {
            return false;
        }
        List<String> words = Words.of(name).list();
        return switch (operation.method()) {
            case "post" ->
                EnglishVerb.mayBeVerb(words.get(0)) || !new DeclaredWords(operation.operation()).creates(words);
            case "get" -> isReadAction(operation, name);
            case "put", "patch" -> isBesideItems(operation.path());
            default -> false;
        };
    }

    /** Whether the last name of an operation's path starts with a verb, and nothing tells that it is a noun. */
    boolean isVerb(PathOperation operation) {
        String name = lastName(operation);
        List<String> words = Words.of(name).list();
        String first = words.get(0);
        boolean isPlural = EnglishNoun.isPlural(name);
        if (!isOnlyThere(operation, first) || isNounOf(operation, first, isPlural)) {
            return false;
        }
        DeclaredWords declared = new DeclaredWords(operation.operation());
        if (isPlural && declared.creates() && !first.equals("create") && !first.equals("add")) {
            return false;
        }
        if (EnglishVerb.isVerb(first)) {
            return words.size() > 1 || !operation.method().equals("delete") || declared.isVerb(words);
        }
        if (EnglishVerb.mayBeVerb(first) || EnglishVerb.isVerb(words.get(words.size() - 1))) {
            return !(isPlural && words.size() == 1) && declared.isVerb(words);
        }
        return words.size() > 1
                ? operation.method().equals("post") && declared.isSurelyVerb(words)
                : !isPlural && declared.startsName(first);
    }

    // Nothing else is there: /orders/search, /orders/cancel/{order}.
    private boolean isOnlyThere(PathOperation operation, String first) {
        NamedPath path = operation.path();
        if (path.isItem()) {
            return facts.isAlone(path)
                    && !facts.has(path.parent())
                    && !NamedPath.isParameter(path.parent().last());
        }
        return facts.isAlone(path) || (EnglishVerb.reads(first) && facts.isAsked(path));
    }

    // GET /cancel_requests, DELETE /saves.
    private static boolean isNounOf(PathOperation operation, String first, boolean isPlural) {
        return switch (operation.method()) {
            case "get" -> isPlural && !EnglishVerb.reads(first);
            case "post", "put", "patch", "delete" -> false;
            default -> true;
        };
    }

    // A file (/quotes/{quote}/pdf), a choice of the items (/gists/starred, /releases/latest) or their sum
    // (/orders/count);
    // an object that belongs to an item or a group is a resource with one thing.
    private boolean isReadAction(PathOperation operation, String name) {
        Shape shape = answers.of(operation.operation(), name);
        return (shape != Shape.ONE && shape != Shape.OBJECT)
                || SELECTING.contains(name)
                || isBesideItems(operation.path())
                || facts.has(operation.path().parent(), "post")
                || answersItem(operation);
    }

    private boolean isBesideItems(NamedPath path) {
        return !path.parent().isItem() && facts.hasItems(path.parent());
    }

    private boolean answersItem(PathOperation operation) {
        Optional<DocumentNode> item = facts.operation(operation.path().parent(), "get");
        Optional<String> schema = item.flatMap(answers::schema);
        return schema.isPresent() && schema.equals(answers.schema(operation.operation()));
    }

    private static String lastName(PathOperation operation) {
        List<String> names = operation.path().names();
        return names.get(names.size() - 1);
    }
}
