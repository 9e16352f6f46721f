package dev.callwright.runtime;

import dev.callwright.runtime.internal.json.ScalarText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One entry of the list that the runtimes of all languages share. */
record Attack(String id, JsonValue entry) {
    private static final Set<String> PARTS =
            Set.of("id", "title", "source", "comment", "answers", "socket", "call", "webhook", "expect", "expectIn");

    /** Every entry of the list. */
    static List<Attack> all() {
        try {
            JsonValue list = JsonValue.parse(Files.readString(Path.of("../attacks/attacks.json")));
            return list.get("attacks").orElseThrow().asList().stream()
                    .map(entry -> new Attack(entry.get("id").orElseThrow().asString(), entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the entry that this language may have its own of. */
    Optional<JsonValue> part(String name) {
        known(entry, PARTS);
        return entry.get(name);
    }

    /** What must come of it. */
    JsonValue expected() {
        Optional<JsonValue> own = part("expectIn").flatMap(languages -> languages.get("java"));
        return own.or(() -> part("expect")).orElseThrow();
    }

    /** Fails when a part of the list says something that the tests do not know. */
    static void known(JsonValue object, Set<String> names) {
        for (String name : object.asMap().keySet()) {
            if (!names.contains(name)) {
                throw new AssertionError("the tests do not know how to run '" + name + "'");
            }
        }
    }

    /** A text of the list, in one piece. */
    static String text(JsonValue text) {
        StringBuilder whole = new StringBuilder();
        for (Piece piece : pieces(text)) {
            whole.append(piece.text().repeat(piece.times()));
        }
        return whole.toString();
    }

    /** A piece of a text, and how often it comes. */
    record Piece(String text, int times) {}

    static List<Piece> pieces(JsonValue text) {
        if (text.kind() == JsonKind.STRING) {
            return List.of(new Piece(text.asString(), 1));
        }
        known(text, Set.of("repeat", "times", "join"));
        List<Piece> pieces = new ArrayList<>();
        text.get("repeat").ifPresent(repeated -> pieces.add(new Piece(repeated.asString(), number(text, "times"))));
        text.get("join").ifPresent(parts -> parts.asList().forEach(part -> pieces.addAll(pieces(part))));
        return pieces;
    }

    static int number(JsonValue object, String name) {
        return (int) object.get(name).orElseThrow().asLong();
    }

    static Map<String, String> texts(JsonValue object, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.get(name).ifPresent(map -> map.asMap().forEach((key, value) -> texts.put(key, text(value))));
        return texts;
    }

    static List<String> list(JsonValue object, String name) {
        return object
                .get(name)
                .map(list -> list.kind() == JsonKind.ARRAY ? list.asList() : List.of(list))
                .orElse(List.of())
                .stream()
                .map(ScalarText::of)
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
