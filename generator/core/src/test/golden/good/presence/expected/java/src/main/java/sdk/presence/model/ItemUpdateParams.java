package sdk.presence.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.presence.core.JsonKind;
import sdk.presence.core.JsonValue;
import sdk.presence.core.base.ApiObject;
import sdk.presence.core.base.ApiUnion;
import sdk.presence.core.base.EnumType;
import sdk.presence.core.base.Members;
import sdk.presence.core.base.ObjectBuilder;
import sdk.presence.core.base.ObjectType;
import sdk.presence.core.base.ObjectValues;
import sdk.presence.core.base.OpenEnum;
import sdk.presence.core.base.UnionType;
import sdk.presence.core.base.UnionValue;
import sdk.presence.core.internal.json.Codec;
import sdk.presence.core.internal.json.Codecs;
import sdk.presence.core.internal.object.Alternatives;
import sdk.presence.core.internal.object.Presence;

/** The arguments of <code>PATCH /items/{id}</code>. */
public final class ItemUpdateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ItemUpdateParams> TYPE =
            ObjectType.of("ItemUpdateParams", new ItemUpdateParams(NONE));

    private ItemUpdateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ItemUpdateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("nickname", Codecs.STRING, Presence.OPTIONAL)
                .body("metadata", Codec.map(Codecs.STRING), Presence.OPTIONAL)
                .body("expires_at", ExpiresAt.TYPE, Presence.OPTIONAL)
                .body("color", Codecs.STRING, Presence.OPTIONAL);
    }

    /** Empty to clear. */
    public Optional<String> nickname() {
        return optionalMember(0);
    }

    public Map<String, String> metadata() {
        return mapMember(1);
    }

    public Optional<ExpiresAt> expiresAt() {
        return optionalMember(2);
    }

    public Optional<String> color() {
        return optionalMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ItemUpdateParams} objects. */
    public static final class Builder extends ObjectBuilder<ItemUpdateParams, Builder> {
        private Builder(@Nullable ItemUpdateParams from) {
            super(TYPE, from);
        }

        /** Empty to clear. */
        public Builder nickname(String nickname) {
            return set(0, nickname);
        }

        /** Sends an empty string instead of a value of {@code nickname}. */
        public Builder clearNickname() {
            return setEmpty(0);
        }

        public Builder metadata(Map<String, String> metadata) {
            return set(1, metadata);
        }

        /** Puts one entry into {@code metadata}. */
        public Builder putMetadata(String key, String value) {
            return put(1, key, value);
        }

        /** Sends an empty string instead of a value of {@code metadata}. */
        public Builder clearMetadata() {
            return setEmpty(1);
        }

        public Builder expiresAt(ExpiresAt expiresAt) {
            return set(2, expiresAt);
        }

        public Builder expiresAt(ExpiresAt.Value expiresAt) {
            return set(2, ExpiresAt.of(expiresAt));
        }

        public Builder expiresAt(Instant expiresAt) {
            return set(2, ExpiresAt.of(expiresAt));
        }

        /** Sends an empty string instead of a value of {@code expiresAt}. */
        public Builder clearExpiresAt() {
            return setEmpty(2);
        }

        public Builder color(String color) {
            return set(3, color);
        }

        /** Sends null instead of a value of {@code color}. */
        public Builder clearColor() {
            return clear(3);
        }
    }

    public sealed interface ExpiresAt extends ApiUnion
            permits ExpiresAt.OfValue, ExpiresAt.OfUnixTime, ExpiresAt.Unknown {
        /** Reads and writes values of this type. */
        UnionType<ExpiresAt> TYPE = UnionType.of("ItemUpdateParams.ExpiresAt", ExpiresAt::alternatives, Unknown::new);

        private static Alternatives<ExpiresAt> alternatives() {
            return Alternatives.<ExpiresAt>of()
                    .wrapped(Value.TYPE, OfValue::new, JsonKind.STRING)
                    .wrapped(Codecs.UNIX_TIME, OfUnixTime::new, JsonKind.NUMBER);
        }

        /** The value as this union. */
        static ExpiresAt of(Value value) {
            return new OfValue(value);
        }

        /** The value as this union. */
        static ExpiresAt of(Instant value) {
            return new OfUnixTime(value);
        }

        /** The alternative that is a {@code Value}. */
        final class OfValue extends UnionValue<Value> implements ExpiresAt {
            private OfValue(Value value) {
                super(value, Value.TYPE);
            }
        }

        /** The alternative that is a {@code Instant}. */
        final class OfUnixTime extends UnionValue<Instant> implements ExpiresAt {
            private OfUnixTime(Instant value) {
                super(value, Codecs.UNIX_TIME);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements ExpiresAt {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }

        final class Value extends OpenEnum {
            /** Reads and writes values of this type. */
            public static final EnumType<Value> TYPE = EnumType.of(new Value(""));

            public static final Value NEVER = TYPE.known("never");

            private Value(String value) {
                super(value);
            }

            @Override
            protected OpenEnum create(String otherValue) {
                return new Value(otherValue);
            }

            /** The constant with this value, or a new value that is not known here. */
            public static Value of(String value) {
                return TYPE.of(value);
            }
        }
    }
}
