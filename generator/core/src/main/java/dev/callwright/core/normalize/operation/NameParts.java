package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.NamePart.Kind;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Derives the names on the way to an inline schema, and its place in the names lock, from the JSON pointer. */
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

    private static final int MOST_ALTERNATIVES = 1000;

    private final DocumentContext document;
    private final Map<String, String> alternativeWords;
    private final Map<String, List<NamePart>> operations = new HashMap<>();

    /** @param alternativeWords the words for alternatives, by JSON pointer */
    public NameParts(DocumentContext document, Map<String, String> alternativeWords) {
        this.document = document;
        this.alternativeWords = alternativeWords;
    }

    /** Sets the name parts for the types of an operation. */
    void operation(String pointer, Assignment assignment) {
        List<NamePart> words = new ArrayList<>();
        assignment.resource().forEach(each -> words.add(new NamePart(Kind.RESOURCE, each)));
        words.add(NamePart.name(assignment.action()));
        operations.put(pointer, words);
    }

    /** The source of the name of the schema at a pointer; its parts are not empty. */
    public NameSource source(String pointer) {
        Way way = new Way(pointer);
        way.walk();
        return new NameSource(Optional.empty(), way.parts, way.place.toString(), Standing.INSIDE);
    }

    /** The way from the document to a schema. */
    private final class Way {
        private final String pointer;
        private final String[] tokens;
        private final List<NamePart> parts = new ArrayList<>();
        private final StringBuilder place = new StringBuilder();

        Way(String pointer) {
            this.pointer = pointer;
            this.tokens = pointer.substring(1).split("/", -1);
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = PointerTokens.unescape(tokens[i]);
            }
        }

        void walk() {
            int next = start();
            while (next < tokens.length) {
                next = step(next);
            }
            if (parts.isEmpty()) {
                parts.add(NamePart.name("value"));
            }
        }

        private int start() {
            if (tokens[0].equals("components") && tokens.length > 2) {
                // Types nested in a schema use its explicit name.
                DocumentNode named =
                        document.root().member("components").member(tokens[1]).member(tokens[2]);
                String explicit = tokens[1].equals("schemas")
                        ? document.declared().ofSchema(named).text("name")
                        : "";
                parts.add(NamePart.name(explicit.isBlank() ? tokens[2] : explicit));
                return placed(0, webhook());
            }
            if (tokens[0].equals("webhooks")) {
                parts.add(NamePart.name(tokens.length > 1 ? tokens[1] : "webhook"));
                parts.add(NamePart.name(tokens.length > 1 ? "webhook" : "event"));
                return placed(0, 3);
            }
            if (tokens[0].equals("paths") && tokens.length > 2) {
                return path();
            }
            return tokens[0].equals(SpecTree.EXTERNAL_DOCUMENTS) && tokens.length > 1 ? external() : placed(0, 1);
        }

        private int path() {
            List<NamePart> words = operations.get("/paths/" + PointerTokens.escape(tokens[1]) + "/" + tokens[2]);
            if (words == null) {
                PathTemplate.segments(tokens[1]).forEach(each -> parts.add(new NamePart(Kind.RESOURCE, each)));
                place.append(tokens[1]);
                return section(2);
            }
            parts.addAll(words);
            place.append(tokens[2].toUpperCase(Locale.ROOT)).append(' ').append(tokens[1]);
            return section(3);
        }

        // In components, a callback contains an expression and a method, a path item contains a method.
        private int webhook() {
            return switch (tokens[1]) {
                case "callbacks" -> 5;
                case "pathItems" -> 4;
                default -> 3;
            };
        }

        // In a bundled document: the name of the component, or else the name of the document.
        private int external() {
            if (tokens.length > 4 && tokens[2].equals("components")) {
                parts.add(NamePart.name(tokens[4]));
                return placed(0, 5);
            }
            if (tokens.length == 2 || SCHEMA_MEMBERS.contains(tokens[2])) {
                parts.add(NamePart.name(SpecTree.nameOfExternal(tokens[1])));
            }
            return placed(0, 2);
        }

        // Appends tokens to the place; returns the end.
        private int placed(int from, int to) {
            int end = Math.min(to, tokens.length);
            for (int i = from; i < end; i++) {
                place.append('/').append(PointerTokens.escape(tokens[i]));
            }
            return to;
        }

        private int section(int at) {
            if (at >= tokens.length) {
                return at;
            }
            place.append(' ');
            if (at + 1 >= tokens.length) {
                return union(at);
            }
            switch (tokens[at]) {
                case "parameters" -> {
                    String each =
                            String.join("/", Arrays.copyOf(pointer.substring(1).split("/", -1), at + 2));
                    JsonNode parameter = document.at("/" + each).node();
                    String name = parameter.path("name").asText("parameter");
                    parts.add(NamePart.name(name));
                    place.append(parameter.path("in").asText()).append(' ').append(PointerTokens.escape(name));
                    return at + 2;
                }
                case "callbacks" -> {
                    parts.add(NamePart.name(tokens[at + 1]));
                    placed(at, at + 4);
                    return at + 4;
                }
                case "responses" -> {
                    String status = tokens[at + 1];
                    boolean isError = !status.startsWith("2");
                    if (isError && !status.equals("default")) {
                        parts.add(NamePart.name(status));
                    }
                    parts.add(new NamePart(Kind.RESPONSE, isError ? "error" : "response"));
                    place.append(tokens[at + 1]);
                    return at + 2;
                }
                default -> {
                    return at;
                }
            }
        }

        // The union of all successful responses has the place of the Responses Object.
        private int union(int at) {
            if (tokens[at].equals("responses")) {
                parts.add(NamePart.name("result"));
                place.append("responses");
                return at + 1;
            }
            return at;
        }

        private int step(int at) {
            boolean hasNext = at + 1 < tokens.length;
            switch (tokens[at]) {
                case "properties", "$defs", "definitions" -> {
                    if (hasNext) {
                        add(NamePart.name(tokens[at + 1]), "/" + PointerTokens.escape(tokens[at + 1]));
                    }
                    return at + 2;
                }
                case "items", "itemSchema" -> add(new NamePart(Kind.ITEM, "item"), "[]");
                case "additionalProperties" -> add(new NamePart(Kind.VALUE, "value"), "{}");
                case "patternProperties" -> {
                    add(new NamePart(Kind.VALUE, "value"), "{}");
                    return at + 2;
                }
                case "enum" -> add(new NamePart(Kind.ALTERNATIVE, "value"), "|value");
                case "oneOf", "anyOf", "type" -> {
                    if (hasNext) {
                        alternative(at + 1);
                    }
                    return at + 2;
                }
                case "allOf", "content" -> {
                    return at + 2;
                }
                case "schema", "contentSchema" -> {
                    return at + 1;
                }
                case "requestBody" -> place.append("body");
                default -> add(NamePart.name(tokens[at]), "/" + PointerTokens.escape(tokens[at]));
            }
            return at + 1;
        }

        private void add(NamePart part, String step) {
            parts.add(part);
            place.append(step);
        }

        // The number of alternatives before one that have the same word.
        private int sameBefore(String union, String index, String word) {
            int same = 0;
            for (int i = 0; !String.valueOf(i).equals(index); i++) {
                String other = alternativeWords.get(union + "/" + i);
                if (other == null && i > MOST_ALTERNATIVES) {
                    return same;
                }
                same += word.equals(other) ? 1 : 0;
            }
            return same;
        }

        // Lists and maps are told apart as well, because types stand in them.
        private int wordlessBefore(String union, int at) {
            int same = 0;
            for (int i = 0;
                    at + 1 < tokens.length
                            && i <= MOST_ALTERNATIVES
                            && !String.valueOf(i).equals(tokens[at]);
                    i++) {
                String other = union + "/" + i;
                boolean isAlike = document.at(other).has(tokens[at + 1]) && !alternativeWords.containsKey(other);
                same += isAlike ? 1 : 0;
            }
            return same;
        }

        private void alternative(int at) {
            StringBuilder union = new StringBuilder();
            for (int i = 0; i < at; i++) {
                union.append('/').append(PointerTokens.escape(tokens[i]));
            }
            String word = alternativeWords.getOrDefault(union + "/" + PointerTokens.escape(tokens[at]), "");
            place.append('|').append(PointerTokens.escape(word));
            int same = word.isEmpty()
                    ? wordlessBefore(union.toString(), at)
                    : sameBefore(union.toString(), tokens[at], word);
            if (same > 0) {
                place.append('#').append(same + 1);
            }
            if (!word.isEmpty()) {
                parts.add(new NamePart(Kind.ALTERNATIVE, word));
            }
        }
    }
}
