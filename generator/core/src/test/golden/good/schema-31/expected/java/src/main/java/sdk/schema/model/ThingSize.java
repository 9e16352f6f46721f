package sdk.schema.model;

import sdk.schema.core.JsonKind;
import sdk.schema.core.JsonValue;
import sdk.schema.core.base.ApiUnion;
import sdk.schema.core.base.UnionType;
import sdk.schema.core.base.UnionValue;
import sdk.schema.core.internal.json.Codecs;
import sdk.schema.core.internal.object.Alternatives;

public sealed interface ThingSize extends ApiUnion permits ThingSize.OfString, ThingSize.OfLong, ThingSize.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<ThingSize> TYPE = UnionType.of("ThingSize", ThingSize::alternatives, Unknown::new);

    private static Alternatives<ThingSize> alternatives() {
        return Alternatives.<ThingSize>of()
                .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER);
    }

    /**
     * The value as this union.
     */
    static ThingSize of(String value) {
        return new OfString(value);
    }

    /**
     * The value as this union.
     */
    static ThingSize of(long value) {
        return new OfLong(value);
    }

    /**
     * The alternative that is a {@code String}.
     */
    final class OfString extends UnionValue<String> implements ThingSize {
        private OfString(String value) {
            super(value, Codecs.STRING);
        }
    }

    /**
     * The alternative that is a {@code Long}.
     */
    final class OfLong extends UnionValue<Long> implements ThingSize {
        private OfLong(Long value) {
            super(value, Codecs.INT64);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements ThingSize {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
