package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** The limits of JSON texts, and Jackson's factory with them. */
final class JsonLimits {
    /** How many arrays and objects may be nested. */
    static final int DEPTH = 500;

    // Names of maps are data, and interning data would keep it forever.
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // RFC 8785, 3.2.2.2: lower-case escapes of controls, and nothing else is escaped.
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(constraints())
            .build();

    private JsonLimits() {}

    // Strings are as long as the body may be. Nested objects and arrays take stack when they are read, compared or
    // written, and the time to parse a number grows faster than its length.
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNumberLength(Decimal.LONGEST)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
    }
}
