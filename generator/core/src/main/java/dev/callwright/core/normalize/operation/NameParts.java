package dev.callwright.core.normalize.operation;

import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives the name parts of an inline type from the JSON pointer of its schema. */
public final class NameParts {

    private static final Set<String> SCHEMA_MEMBERS = Set.of(
            "properties",
            "items",
            "additionalProperties",
            "patternProperties",
            "oneOf",
            "anyOf",
            "allOf",
            "enum",
            "$defs",
            "definitions");

    private final DocumentContext document;
    private final Map<String, String> alternativeWords;
    private final Map<String, List<String>> operations = new HashMap<>();

    /** @param alternativeWords words that replace the number of an alternative, by JSON pointer */
    public NameParts(DocumentContext document, Map<String, String> alternativeWords) {
        this.document = document;
        this.alternativeWords = alternativeWords;
    }

    /** Sets the name parts for the types of an operation. */
    void operation(String pointer, ResourceAssigner.Assignment assignment) {
        List<String> words = new ArrayList<>(assignment.resource());
        words.add(assignment.action());
        operations.put(pointer, words);
    }

    /** The name parts for a pointer, such as {@code [customer, address]}; not empty. */
    public List<String> parts(String pointer) {
        String[] tokens = pointer.substring(1).split("/", -1);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = PointerTokens.unescape(tokens[i]);
        }
        List<String> parts = new ArrayList<>();
        int next = start(pointer, tokens, parts);
        while (next < tokens.length) {
            next = step(tokens, next, parts);
        }
        if (parts.isEmpty()) {
            parts.add("value");
        }
        return parts;
    }

    private int start(String pointer, String[] tokens, List<String> parts) {
        if (tokens[0].equals("components") && tokens.length > 2) {
            // Types nested in a schema use its explicit name.
            DocumentNode named =
                    document.root().member("components").member(tokens[1]).member(tokens[2]);
            String explicit = tokens[1].equals("schemas")
                    ? document.declared().ofSchema(named).text("name")
                    : "";
            parts.add(explicit.isBlank() ? tokens[2] : explicit);
            return webhook(tokens, 3);
        }
        if (tokens[0].equals("webhooks")) {
            parts.add(tokens.length > 1 ? tokens[1] : "webhook");
            parts.add(tokens.length > 1 ? "webhook" : "event");
            return 3;
        }
        if (tokens[0].equals("paths") && tokens.length > 2) {
            String operation = "/paths/" + PointerTokens.escape(tokens[1]) + "/" + tokens[2];
            List<String> words = operations.get(operation);
            parts.addAll(words == null ? PathTemplate.segments(tokens[1]) : words);
            return section(pointer, tokens, words == null ? 2 : 3, parts);
        }
        return tokens[0].equals(SpecTree.EXTERNAL_DOCUMENTS) && tokens.length > 1 ? external(tokens, parts) : 1;
    }

    // In components, a callback contains an expression and a method, a path item contains a method.
    private static int webhook(String[] tokens, int at) {
        return switch (tokens[1]) {
            case "callbacks" -> at + 2;
            case "pathItems" -> at + 1;
            default -> at;
        };
    }

    // In a bundled document: the name of the component, or else the name of the document.
    private static int external(String[] tokens, List<String> parts) {
        if (tokens.length > 4 && tokens[2].equals("components")) {
            parts.add(tokens[4]);
            return 5;
        }
        if (tokens.length == 2 || SCHEMA_MEMBERS.contains(tokens[2])) {
            String file = tokens[1].substring(tokens[1].lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            parts.add(dot > 0 ? file.substring(0, dot) : file);
        }
        return 2;
    }

    private int section(String pointer, String[] tokens, int at, List<String> parts) {
        if (at + 1 >= tokens.length) {
            return union(tokens, at, parts);
        }
        if (tokens[at].equals("parameters")) {
            String parameter =
                    String.join("/", Arrays.copyOf(pointer.substring(1).split("/", -1), at + 2));
            parts.add(document.at("/" + parameter).node().path("name").asText("parameter"));
            return at + 2;
        }
        if (tokens[at].equals("callbacks")) {
            parts.add(tokens[at + 1]);
            return at + 4;
        }
        if (tokens[at].equals("responses")) {
            if (!tokens[at + 1].startsWith("2")) {
                parts.add(tokens[at + 1]);
            }
            parts.add("response");
            return at + 2;
        }
        return at;
    }

    // The union of all successful responses has the place of the Responses Object.
    private static int union(String[] tokens, int at, List<String> parts) {
        if (at < tokens.length && tokens[at].equals("responses")) {
            parts.add("result");
            return at + 1;
        }
        return at;
    }

    private int step(String[] tokens, int at, List<String> parts) {
        boolean hasNext = at + 1 < tokens.length;
        switch (tokens[at]) {
            case "properties", "$defs", "definitions" -> {
                if (hasNext) {
                    parts.add(tokens[at + 1]);
                }
                return at + 2;
            }
            case "items", "itemSchema" -> parts.add("item");
            case "additionalProperties" -> parts.add("value");
            case "patternProperties" -> {
                parts.add("value");
                return at + 2;
            }
            case "enum" -> parts.add("value");
            case "oneOf", "anyOf", "type" -> {
                if (hasNext) {
                    alternative(tokens, at + 1, parts);
                }
                return at + 2;
            }
            case "allOf", "content" -> {
                return at + 2;
            }
            case "schema", "contentSchema", "requestBody" -> {
                return at + 1;
            }
            default -> parts.add(tokens[at]);
        }
        return at + 1;
    }

    private void alternative(String[] tokens, int at, List<String> parts) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i <= at; i++) {
            pointer.append('/').append(PointerTokens.escape(tokens[i]));
        }
        String word = alternativeWords.getOrDefault(pointer.toString(), "option" + ordinal(tokens[at]));
        if (!word.isEmpty()) {
            parts.add(word);
        }
    }

    private static String ordinal(String index) {
        return index.chars().allMatch(Character::isDigit) && index.length() < 9
                ? String.valueOf(Integer.parseInt(index) + 1)
                : index;
    }
}
