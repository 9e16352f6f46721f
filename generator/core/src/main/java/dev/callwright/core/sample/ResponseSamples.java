package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.sample.SampleContext.Origin;
import dev.callwright.core.sample.Samples.SampleTooLargeException;
import dev.callwright.core.sample.WireConstraint.Strictness;
import dev.callwright.core.text.Invisible;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sample responses, with examples of the schemas where the document has them. */
public final class ResponseSamples {
    private static final int LINES = 60;

    private final Samples samples;
    private final Map<TypeRef, Optional<String>> known = new HashMap<>();

    /** The samples of an API. */
    public ResponseSamples(ApiModel model) {
        Map<TypeId, TypeDefinition> types = model.typesById();
        this.samples = new Samples(types, new MinimalLines(types), Extent.RECEIVED);
    }

    /** A response of a type as JSON text; empty: none can be made that is short enough to read. */
    public Optional<String> json(TypeRef type) {
        return known.computeIfAbsent(type, this::sample);
    }

    private Optional<String> sample(TypeRef type) {
        SampleContext context = new SampleContext(
                "", LINES, Set.of(), Origin.DOCUMENT, new WireConstraint(Location.WHOLE_BODY, Strictness.NONE));
        try {
            samples.resetSteps();
            return samples.generated(Value.of(type, Optionality.REQUIRED), context)
                    .map(WireJson::of)
                    .map(ResponseSamples::text);
        } catch (SampleTooLargeException e) {
            return Optional.empty(); // nobody would read it
        }
    }

    private static String text(JsonNode json) {
        return Invisible.escapedInJson(Json.pretty(json));
    }
}
