package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Value;
import java.util.Optional;

/** Creates values of object members. */
interface MemberSamples {
    /** A value for the member; empty if every value would contain itself. */
    Optional<SampleValue> generated(Value value, SampleContext context);

    /** The sample of valid JSON; empty if required members are missing and cannot be generated. */
    Optional<SampleValue> fromJson(Value value, JsonNode json, SampleContext context);
}
