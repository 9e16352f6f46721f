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
    private static final Set<String> CREATING = Set.of("create", "add");

    /** Words that choose one of the items. */
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
        if (isVerb(operation)) {
            return true;
        }
        Name name = Name.lastOf(operation);
        if (operation.path().isItem() || !facts.isAlone(operation.path()) || name.isPlural()) {
            return false;
        }
        return switch (operation.method()) {
            case "post" ->
                EnglishVerb.mayBeVerb(name.first()) || !new DeclaredWords(operation.operation()).creates(name.words());
            case "get" -> isReadAction(operation, name.text());
            case "put", "patch" -> isBesideItems(operation.path());
            default -> false;
        };
    }

    /** Whether the last name of an operation's path starts with a verb, and nothing tells that it is a noun. */
    boolean isVerb(PathOperation operation) {
        Name name = Name.lastOf(operation);
        DeclaredWords declared = new DeclaredWords(operation.operation());
        if (!isOnlyThere(operation, name) || isNounOf(operation, name) || isCreated(name, declared)) {
            return false;
        }
        if (EnglishVerb.isVerb(name.first())) {
            return !name.isOneWord() || suits(operation.method(), name) || declared.isVerb(name.words());
        }
        if (EnglishVerb.mayBeVerb(name.first()) || EnglishVerb.isVerb(name.last())) {
            return !(name.isPlural() && name.isOneWord()) && declared.isVerb(name.words());
        }
        return name.isOneWord()
                ? !name.isPlural() && declared.startsName(name.first())
                : operation.method().equals("post") && declared.isSurelyVerb(name.words());
    }

    // GET /open and DELETE /apps/{id}/grant are hardly verbs.
    private static boolean suits(String method, Name name) {
        return switch (method) {
            case "get" -> EnglishVerb.reads(name.first());
            case "delete" -> false;
            default -> true;
        };
    }

    // Nothing else is there: /orders/search, /orders/cancel/{order}.
    private boolean isOnlyThere(PathOperation operation, Name name) {
        NamedPath path = operation.path();
        if (path.isItem()) {
            return facts.isAlone(path)
                    && !facts.has(path.parent())
                    && !NamedPath.isParameter(path.parent().last());
        }
        return facts.isAlone(path) || (EnglishVerb.reads(name.first()) && facts.isAsked(path));
    }

    // GET /cancel_requests, DELETE /saves.
    private static boolean isNounOf(PathOperation operation, Name name) {
        return switch (operation.method()) {
            case "get" -> name.isPlural() && !EnglishVerb.reads(name.first());
            case "post", "put", "patch", "delete" -> false;
            default -> true;
        };
    }

    // POST /login_links, which creates a login link.
    private static boolean isCreated(Name name, DeclaredWords declared) {
        return name.isPlural() && declared.creates() && !CREATING.contains(name.first());
    }

    // A file (/quotes/{quote}/pdf), a choice of the items (/gists/starred, /releases/latest) or their sum
    // (/orders/count); an object that belongs to an item or a group is a resource with one thing.
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

    /** The last name of a path. */
    private record Name(String text, List<String> words) {

        static Name lastOf(PathOperation operation) {
            List<String> names = operation.path().names();
            String last = names.get(names.size() - 1);
            return new Name(last, Words.of(last).list());
        }

        boolean isPlural() {
            return EnglishNoun.isPlural(text);
        }

        boolean isOneWord() {
            return words.size() == 1;
        }

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }
}
