package sdk.recursion.model;

import java.math.BigDecimal;
import java.util.List;
import sdk.recursion.core.JsonKind;
import sdk.recursion.core.JsonValue;
import sdk.recursion.core.base.ApiUnion;
import sdk.recursion.core.base.UnionType;
import sdk.recursion.core.base.UnionValue;
import sdk.recursion.core.internal.json.Codec;
import sdk.recursion.core.internal.json.Codecs;
import sdk.recursion.core.internal.object.Alternatives;

public sealed interface Json extends ApiUnion
        permits Json.OfString, Json.OfNumber, Json.OfBoolean, Json.OfJsonList, Json.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Json> TYPE = UnionType.of("Json", Json::alternatives, Unknown::new);

    private static Alternatives<Json> alternatives() {
        return Alternatives.<Json>of()
                .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                .wrapped(Codecs.NUMBER, OfNumber::new, JsonKind.NUMBER)
                .wrapped(Codecs.BOOLEAN, OfBoolean::new, JsonKind.BOOLEAN)
                .wrapped(Codec.list(Json.TYPE), OfJsonList::new, JsonKind.ARRAY);
    }

    /** The value as this union. */
    static Json of(String value) {
        return new OfString(value);
    }

    /** The value as this union. */
    static Json of(BigDecimal value) {
        return new OfNumber(value);
    }

    /** The value as this union. */
    static Json of(boolean value) {
        return new OfBoolean(value);
    }

    /** The value as this union. */
    static Json of(List<Json> value) {
        return new OfJsonList(value);
    }

    /** The value as this union. */
    static Json ofJsonList(List<Json> value) {
        return new OfJsonList(value);
    }

    /** The alternative that is a {@code String}. */
    final class OfString extends UnionValue<String> implements Json {
        private OfString(String value) {
            super(value, Codecs.STRING);
        }
    }

    /** The alternative that is a {@code BigDecimal}. */
    final class OfNumber extends UnionValue<BigDecimal> implements Json {
        private OfNumber(BigDecimal value) {
            super(value, Codecs.NUMBER);
        }
    }

    /** The alternative that is a {@code Boolean}. */
    final class OfBoolean extends UnionValue<Boolean> implements Json {
        private OfBoolean(Boolean value) {
            super(value, Codecs.BOOLEAN);
        }
    }

    /** The alternative that is a {@code List}. */
    final class OfJsonList extends UnionValue<List<Json>> implements Json {
        private OfJsonList(List<Json> value) {
            super(value, Codec.list(Json.TYPE));
        }
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Json {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
