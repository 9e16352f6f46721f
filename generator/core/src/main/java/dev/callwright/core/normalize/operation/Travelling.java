package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.Optional;

/** Looks for parameters none of whose values can travel where the document puts them. */
final class Travelling {
    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaNormalizer schemas;
    private final SchemaNode parameter;
    private final Location location;

    Travelling(SchemaNormalizer schemas, SchemaNode parameter, Location location) {
        this.schemas = schemas;
        this.parameter = parameter;
        this.location = location;
    }

    /** The value; one that could only be what no request can have may be anything of its type. */
    Value value(Value value) {
        Optional<String> constant = value.constant().map(Travelling::text).filter(text -> !location.carries(text));
        if (constant.isPresent()) {
            warn("the only value of the parameter cannot be sent");
            return value.withoutConstant();
        }
        Optional<EnumType> enumeration = schemas.registry()
                .definition(value.type())
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast);
        if (enumeration
                .filter(type -> type.values().stream().noneMatch(each -> location.carries(each.wireValue())))
                .isPresent()) {
            warn("none of the values that the document lists for the parameter can be sent");
        }
        return value;
    }

    private void warn(String what) {
        String rule = location == Location.PATH
                ? "a path cannot have a segment that is blank, . or .."
                : "a header is one line of printable ASCII characters";
        schemas.warn(parameter, what + ", for " + rule + "; snippets show a placeholder");
    }

    private static String text(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node.isContainerNode() ? json : node.asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the model holds broken JSON", e);
        }
    }
}
