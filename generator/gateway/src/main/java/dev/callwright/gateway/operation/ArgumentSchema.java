package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Value;
import dev.callwright.gateway.operation.TypeSchemas.SchemaNames;
import dev.callwright.gateway.operation.TypeSchemas.SchemaTexts;

/** The JSON Schema (2020-12) of an operation's arguments: an object with a member for each input and no others. */
final class ArgumentSchema {
    private final Operation operation;
    private final ArgumentKeys keys;
    private final SchemaNames names;

    ArgumentSchema(Operation operation, ArgumentKeys keys, SchemaNames names) {
        this.operation = operation;
        this.keys = keys;
        this.names = names;
    }

    /** The schema with these texts. */
    ObjectNode of(SchemaTexts texts) {
        TypeSchemas types = new TypeSchemas(names, texts, takesFiles());
        ObjectNode schema = ValueSchemas.typed("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Input input : operation.inputs()) {
            String key = keys.of(input);
            properties.set(key, types.of(input.value()));
            if (isRequired(input)) {
                required.add(key);
            }
        }
        if (required.isEmpty()) {
            schema.remove("required");
        }
        schema.put("additionalProperties", false);
        ObjectNode definitions = types.definitions();
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    private boolean takesFiles() {
        return operation
                .body()
                .filter(body -> body.format() == Format.MULTIPART || body.format() == Format.BINARY)
                .isPresent();
    }

    // A constant is filled in, as the builders of the Java SDK do.
    private static boolean isRequired(Input input) {
        Value value = input.value();
        return value.constant().isEmpty() && (value.required() || input.location() == Input.Location.PATH);
    }
}
