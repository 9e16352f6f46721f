package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of calls that the document does not have: the security and the body format of most operations. */
final class RawCalls {
    private static final String JSON = "application/json";

    private final ApiModel model;

    RawCalls(ApiModel model) {
        this.model = model;
    }

    // Emits: security: [['bearerAuth']] and bodyType: 'application/x-www-form-urlencoded'
    /** The members of the settings. */
    List<String> settings() {
        List<String> settings = new ArrayList<>();
        if (!model.securitySchemes().isEmpty()) {
            mostFrequent(model.operations().stream().map(Descriptor::security))
                    .ifPresent(security -> settings.add("security: " + security));
        }
        mostFrequent(bodies().map(Body::mediaType))
                .filter(type -> !type.equals(JSON) && !type.contains("*"))
                .ifPresent(type -> settings.add("bodyType: " + TypeScriptLiterals.string(type)));
        return settings;
    }

    private Stream<Body> bodies() {
        return model.operations().stream()
                .map(Operation::sentBody)
                .flatMap(Optional::stream)
                .filter(body -> body.format() == Format.JSON || body.format() == Format.FORM);
    }

    private static Optional<String> mostFrequent(Stream<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        // The first one of several.
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }
}
