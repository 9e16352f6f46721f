package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.TypeRegistry;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.util.Optional;

/** Checks whether constants and enum values of parameters can be sent at the parameter's location. */
final class SendableValues {
    private static final JsonMapper JSON = new JsonMapper();

    private final DocumentContext document;
    private final TypeRegistry registry;

    SendableValues(DocumentContext document, TypeRegistry registry) {
        this.document = document;
        this.registry = registry;
    }

    /** The value of a parameter, without a constant that cannot be sent. */
    Value value(DocumentNode parameter, Location location, Value value) {
        Optional<String> constant = value.constant().map(SendableValues::text).filter(text -> !location.carries(text));
        if (constant.isPresent()) {
            warn(parameter, location, "the only value of the parameter cannot be sent");
            return value.withoutConstant();
        }
        Optional<EnumType> enumeration = registry.definition(value.type())
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast);
        if (enumeration
                .filter(type -> type.values().stream().noneMatch(each -> location.carries(each.wireValue())))
                .isPresent()) {
            warn(parameter, location, "none of the enum values of the parameter can be sent");
        }
        return value;
    }

    private void warn(DocumentNode parameter, Location location, String problem) {
        String rule = location == Location.PATH
                ? "a path segment cannot be blank, . or .."
                : "a header is one line of printable ASCII characters";
        document.warn(WarningKind.SNIPPET, parameter, problem + ": " + rule + "; snippets show a placeholder");
    }

    private static String text(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node.isContainerNode() ? json : node.asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("invalid JSON in the model", e);
        }
    }
}
