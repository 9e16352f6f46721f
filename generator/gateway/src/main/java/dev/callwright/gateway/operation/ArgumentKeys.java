package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of an operation's arguments: those of the document, or where two inputs share one, those that the TypeScript SDK
 * gives them ({@code id} and {@code idBody}).
 */
final class ArgumentKeys {
    private final Map<Input, String> keys = new LinkedHashMap<>();

    ArgumentKeys(Operation operation, TypeScriptNames names) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        operation.inputs().forEach(input -> uses.merge(input.wireName(), 1, Integer::sum));
        List<Input> sharing = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Input input : operation.inputs()) {
            if (uses.getOrDefault(input.wireName(), 0) == 1) {
                keys.put(input, input.wireName());
                taken.add(input.wireName());
            } else {
                keys.put(input, names.input(operation, input));
                sharing.add(input);
            }
        }
        // A name of the SDK that is another input's in the document.
        for (Input input : sharing) {
            String key = keys.get(input);
            while (!taken.add(key)) {
                key += "_";
            }
            keys.put(input, key);
        }
    }

    /** The name of an input. */
    String of(Input input) {
        String key = keys.get(input);
        if (key == null) {
            throw new IllegalArgumentException("no input of the operation: " + input.wireName());
        }
        return key;
    }

    /** All names, in the order of the inputs. */
    List<String> all() {
        return List.copyOf(keys.values());
    }

    /**
     * The arguments with a value for each required input that has none of its own, but shares its name in the document with a
     * value that is given: so {@code id} is enough where path and body both require one. An optional input is never filled:
     * it would be sent without having been asked for.
     */
    ObjectNode expanded(ObjectNode arguments) {
        ObjectNode expanded = arguments.objectNode();
        expanded.setAll(arguments);
        keys.forEach((input, key) -> {
            JsonNode shared = arguments.get(input.wireName());
            if (shared != null && input.value().required() && !arguments.has(key)) {
                expanded.set(key, shared);
            }
        });
        return expanded;
    }
}
