package dev.callwright.core.normalize.operation;

import dev.callwright.core.naming.word.Words;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.text.EnglishNoun;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Tells answers with many things from those with one, for the names of methods. */
final class AnswerShapes {
    private static final Set<String> LISTS = Set.of(
            "data",
            "items",
            "results",
            "values",
            "value",
            "entries",
            "records",
            "list",
            "objects",
            "rows",
            "elements",
            "hits",
            "collection",
            "content");
    private static final int MEMBERS_OF_A_PAGE = 5;

    private static final int DEPTH = 3;

    private final DocumentContext document;
    private final Map<Question, Boolean> knownArrays = new HashMap<>();
    private final Map<Question, Boolean> knownObjects = new HashMap<>();

    AnswerShapes(DocumentContext document) {
        this.document = document;
    }

    /** What a successful answer is. */
    enum Shape {
        LIST,
        ONE,
        /** An object with a list somewhere in it, or without members. */
        OBJECT,
        /** A file, a text or a number. */
        VALUE,
        UNKNOWN
    }

    /** A question about the schema at a pointer. */
    private record Question(String pointer, int depth) {}

    /** The shape of an operation's answer; the last name of its path tells which member of an object is the list. */
    Shape of(DocumentNode operation, String name) {
        if (new DeclaredWords(operation).lists()) {
            return Shape.LIST;
        }
        DocumentNode content = content(operation);
        Optional<DocumentNode> schema = json(content);
        if (schema.isPresent()) {
            return shape(schema.get(), name);
        }
        return content.members().isEmpty() ? Shape.UNKNOWN : Shape.VALUE;
    }

    /** The place of the schema of an operation's answer, or of an item if the answer is an array. */
    Optional<String> schema(DocumentNode operation) {
        return json(content(operation))
                .map(document::resolve)
                .map(schema -> schema.has("items")
                        ? document.resolve(schema.member("items")).pointer()
                        : schema.pointer());
    }

    private DocumentNode content(DocumentNode operation) {
        DocumentNode responses = operation.member("responses");
        DocumentNode response = responses.members().stream()
                .filter(member -> member.name().startsWith("2"))
                .findFirst()
                .map(DocumentNode.Member::value)
                .orElseGet(() -> responses.member("default"));
        return document.resolve(response).member("content");
    }

    private static Optional<DocumentNode> json(DocumentNode content) {
        return content.members().stream()
                .filter(member -> isData(member.name().toLowerCase(Locale.ROOT)))
                .map(member -> member.value().member("schema"))
                .filter(schema -> schema.node().isObject())
                .findFirst();
    }

    private static boolean isData(String mediaType) {
        return mediaType.contains("json") || mediaType.startsWith("*/*") || mediaType.contains("xml");
    }

    private Shape shape(DocumentNode reference, String name) {
        DocumentNode schema = document.resolve(reference);
        if (isArray(schema, DEPTH)) {
            return Shape.LIST;
        }
        if (isScalar(schema)) {
            return Shape.VALUE;
        }
        List<DocumentNode.Member> properties = schema.member("properties").members();
        List<DocumentNode.Member> arrays = properties.stream()
                .filter(property -> isArray(document.resolve(property.value()), DEPTH))
                .toList();
        // An object with more lists than that of its items is about something else, unless it has little else.
        boolean isPage = arrays.size() == 1 || properties.size() <= MEMBERS_OF_A_PAGE;
        if (isPage && arrays.stream().anyMatch(array -> isItems(array.name(), name))) {
            return Shape.LIST;
        }
        return isOne(schema, DEPTH) ? Shape.ONE : isObject(schema) ? Shape.OBJECT : Shape.UNKNOWN;
    }

    private static boolean isObject(DocumentNode schema) {
        return schema.has("properties") || schema.has("allOf") || type(schema).equals("object");
    }

    private static boolean isItems(String property, String name) {
        return LISTS.contains(property) || sameNoun(property, name) || EnglishNoun.isPlural(name);
    }

    private static boolean sameNoun(String one, String other) {
        return EnglishNoun.singular(Words.of(one).snake())
                .equals(EnglishNoun.singular(Words.of(other).snake()));
    }

    private boolean isArray(DocumentNode schema, int depth) {
        if (type(schema).equals("array") || schema.has("items")) {
            return true;
        }
        List<DocumentNode> parts = schema.member("allOf").items();
        return depth > 0
                && !parts.isEmpty()
                && once(
                        knownArrays,
                        new Question(schema.pointer(), depth),
                        () -> parts.stream().anyMatch(part -> isArray(document.resolve(part), depth - 1)));
    }

    // Schemas that share schemas are asked once each.
    private static boolean once(Map<Question, Boolean> answers, Question question, BooleanSupplier answer) {
        Boolean known = answers.get(question);
        if (known != null) {
            return known;
        }
        boolean result = answer.getAsBoolean();
        answers.put(question, result);
        return result;
    }

    // An object whose members are values, or objects of values: nothing in it can be the list.
    private boolean isOne(DocumentNode schema, int depth) {
        List<DocumentNode.Member> properties = schema.member("properties").members();
        List<DocumentNode> parts = schema.member("allOf").items();
        boolean isKnown = !properties.isEmpty() || !parts.isEmpty();
        boolean isOpen = schema.has("oneOf")
                || schema.has("anyOf")
                || schema.member("additionalProperties").node().isObject();
        return isKnown
                && !isOpen
                && depth > 0
                && once(
                        knownObjects,
                        new Question(schema.pointer(), depth),
                        () -> properties.stream()
                                        .allMatch(property -> isSingle(document.resolve(property.value()), depth - 1))
                                && parts.stream().allMatch(part -> isSingle(document.resolve(part), depth - 1)));
    }

    private boolean isSingle(DocumentNode schema, int depth) {
        return isScalar(schema) || (!schema.has("items") && isOne(schema, depth));
    }

    private static boolean isScalar(DocumentNode schema) {
        String type = type(schema);
        return !type.isEmpty() && !type.equals("object") && !type.equals("array");
    }

    // The type besides null.
    private static String type(DocumentNode schema) {
        return schema.texts("type").stream()
                .filter(type -> !type.equals("null"))
                .findFirst()
                .orElseGet(() -> schema.text("type"));
    }
}
