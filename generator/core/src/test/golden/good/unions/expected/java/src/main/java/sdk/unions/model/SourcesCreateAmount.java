package sdk.unions.model;

import sdk.unions.core.JsonKind;
import sdk.unions.core.JsonValue;
import sdk.unions.core.base.ApiUnion;
import sdk.unions.core.base.UnionType;
import sdk.unions.core.base.UnionValue;
import sdk.unions.core.internal.json.Codecs;
import sdk.unions.core.internal.object.Alternatives;

public sealed interface SourcesCreateAmount extends ApiUnion
        permits SourcesCreateAmount.OfSourcesCreateAmountValue, SourcesCreateAmount.OfLong,
                SourcesCreateAmount.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<SourcesCreateAmount> TYPE =
            UnionType.of("SourcesCreateAmount", SourcesCreateAmount::alternatives, Unknown::new);

    private static Alternatives<SourcesCreateAmount> alternatives() {
        return Alternatives.<SourcesCreateAmount>of()
                .wrapped(SourcesCreateAmountValue.TYPE, OfSourcesCreateAmountValue::new, JsonKind.STRING)
                .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER);
    }

    /**
     * The value as this union.
     */
    static SourcesCreateAmount of(SourcesCreateAmountValue value) {
        return new OfSourcesCreateAmountValue(value);
    }

    /**
     * The value as this union.
     */
    static SourcesCreateAmount of(long value) {
        return new OfLong(value);
    }

    /**
     * The alternative that is a {@code SourcesCreateAmountValue}.
     */
    final class OfSourcesCreateAmountValue extends UnionValue<SourcesCreateAmountValue> implements SourcesCreateAmount {
        private OfSourcesCreateAmountValue(SourcesCreateAmountValue value) {
            super(value, SourcesCreateAmountValue.TYPE);
        }
    }

    /**
     * The alternative that is a {@code Long}.
     */
    final class OfLong extends UnionValue<Long> implements SourcesCreateAmount {
        private OfLong(Long value) {
            super(value, Codecs.INT64);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements SourcesCreateAmount {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
