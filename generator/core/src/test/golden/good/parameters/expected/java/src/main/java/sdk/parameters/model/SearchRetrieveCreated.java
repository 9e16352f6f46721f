package sdk.parameters.model;

import sdk.parameters.core.JsonKind;
import sdk.parameters.core.JsonValue;
import sdk.parameters.core.base.ApiUnion;
import sdk.parameters.core.base.UnionType;
import sdk.parameters.core.base.UnionValue;
import sdk.parameters.core.internal.json.Codecs;
import sdk.parameters.core.internal.object.Alternatives;

public sealed interface SearchRetrieveCreated extends ApiUnion
        permits Range, SearchRetrieveCreated.OfLong, SearchRetrieveCreated.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<SearchRetrieveCreated> TYPE =
            UnionType.of("SearchRetrieveCreated", SearchRetrieveCreated::alternatives, Unknown::new);

    private static Alternatives<SearchRetrieveCreated> alternatives() {
        return Alternatives.<SearchRetrieveCreated>of()
                .object(Range.TYPE)
                .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER);
    }

    /**
     * The value as this union.
     */
    static SearchRetrieveCreated of(long value) {
        return new OfLong(value);
    }

    /**
     * The alternative that is a {@code Long}.
     */
    final class OfLong extends UnionValue<Long> implements SearchRetrieveCreated {
        private OfLong(Long value) {
            super(value, Codecs.INT64);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements SearchRetrieveCreated {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
