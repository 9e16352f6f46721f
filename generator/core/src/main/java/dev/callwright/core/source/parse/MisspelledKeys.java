package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.DocumentKeys.Shape;
import dev.callwright.core.source.parse.DocumentKeys.Value;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds members that no specification defines and that are nearly called like one it does: {@code psot}, {@code requred}. */
public final class MisspelledKeys {
    private static final Pattern STATUS = Pattern.compile("[1-5](?:[0-9][0-9]|XX)");
    /** Shorter words are near to everything, and authors have keywords of their own in schemas. */
    private static final int SHORTEST = 3;

    private final DocumentKeys keys;
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<String, Map<String, Value>> known = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    private MisspelledKeys(DocumentKeys keys, SpecTree tree, Diagnostics diagnostics) {
        this.keys = keys;
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Warns of the misspelled members of an OpenAPI 3 document; returns their pointers. */
    public static Set<String> ofOpenApi(SpecTree tree, Diagnostics diagnostics) {
        return new MisspelledKeys(DocumentKeys.OF_OPENAPI, tree, diagnostics).find();
    }

    /** Warns of the misspelled members of a Swagger 2.0 document; returns their pointers. */
    public static Set<String> ofSwagger(SpecTree tree, Diagnostics diagnostics) {
        return new MisspelledKeys(DocumentKeys.OF_SWAGGER, tree, diagnostics).find();
    }

    private Set<String> find() {
        object(tree.root(), "document", "");
        return Set.copyOf(found);
    }

    private void object(JsonNode object, String kind, String pointer) {
        Map<String, Value> members = known.computeIfAbsent(kind, keys::of);
        Optional<Value> others = keys.others(kind);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = member.getKey();
            Value value = members.get(key);
            boolean isOurs =
                    key.startsWith("x-") || value != null || STATUS.matcher(key).matches();
            boolean isWrong = !isOurs && (others.isEmpty() || kind.equals("responses")) && warn(key, members, pointer);
            if (value == null && !isWrong) {
                value = others.orElse(null);
            }
            if (value != null && !value.kind().isEmpty() && !key.startsWith("x-")) {
                value(member.getValue(), value, PointerTokens.child(pointer, key));
            }
        }
    }

    private void value(JsonNode node, Value value, String pointer) {
        if (value.shape() == Shape.ONE) {
            object(node, value.kind(), pointer);
        } else if (value.shape() == Shape.MAP && node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !entry.getKey().startsWith("x-"))
                    .forEach(entry ->
                            object(entry.getValue(), value.kind(), PointerTokens.child(pointer, entry.getKey())));
        } else if (value.shape() == Shape.LIST) {
            for (int i = 0; i < node.size(); i++) {
                object(node.path(i), value.kind(), pointer + "/" + i);
            }
        }
    }

    private boolean warn(String key, Map<String, Value> members, String pointer) {
        List<String> words = members.keySet().stream()
                .filter(word -> word.length() >= SHORTEST && !word.equals("not"))
                .toList();
        Optional<String> meant = key.length() < SHORTEST ? Optional.empty() : Nearest.to(key, words);
        meant.ifPresent(word -> {
            String at = PointerTokens.child(pointer, key);
            found.add(at);
            diagnostics.warn(
                    tree.location(at),
                    "OpenAPI defines no member '" + MessageText.piece(key) + "' here, so it is ignored; did you mean '"
                            + word + "'?");
        });
        return meant.isPresent();
    }
}
