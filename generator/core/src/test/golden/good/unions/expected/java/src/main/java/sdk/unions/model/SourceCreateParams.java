package sdk.unions.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.unions.core.JsonKind;
import sdk.unions.core.JsonValue;
import sdk.unions.core.base.ApiObject;
import sdk.unions.core.base.ApiUnion;
import sdk.unions.core.base.EnumType;
import sdk.unions.core.base.Members;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.base.ObjectType;
import sdk.unions.core.base.ObjectValues;
import sdk.unions.core.base.OpenEnum;
import sdk.unions.core.base.UnionType;
import sdk.unions.core.base.UnionValue;
import sdk.unions.core.internal.json.Codec;
import sdk.unions.core.internal.json.Codecs;
import sdk.unions.core.internal.object.Alternatives;
import sdk.unions.core.internal.object.Presence;

/** The arguments of <code>POST /sources</code>. */
public final class SourceCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<SourceCreateParams> TYPE =
            ObjectType.of("SourceCreateParams", new SourceCreateParams(NONE));

    private SourceCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new SourceCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("source", Source.TYPE, Presence.REQUIRED)
                .body("amount", Amount.TYPE, Presence.OPTIONAL)
                .body("tags", Tags.TYPE, Presence.OPTIONAL);
    }

    public Source source() {
        return requiredMember(0);
    }

    public Optional<Amount> amount() {
        return optionalMember(1);
    }

    public Optional<Tags> tags() {
        return optionalMember(2);
    }

    /** A builder without values. Required: {@code source}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link SourceCreateParams} objects. Required: {@code source}. */
    public static final class Builder extends ObjectBuilder<SourceCreateParams, Builder> {
        private Builder(@Nullable SourceCreateParams from) {
            super(TYPE, from);
        }

        public Builder source(Source source) {
            return set(0, source);
        }

        public Builder source(String source) {
            return set(0, Source.of(source));
        }

        public Builder amount(Amount amount) {
            return set(1, amount);
        }

        public Builder amount(Amount.Value amount) {
            return set(1, Amount.of(amount));
        }

        public Builder amount(long amount) {
            return set(1, Amount.of(amount));
        }

        public Builder tags(Tags tags) {
            return set(2, tags);
        }
    }

    public sealed interface Amount extends ApiUnion permits Amount.OfValue, Amount.OfLong, Amount.Unknown {
        /** Reads and writes values of this type. */
        UnionType<Amount> TYPE = UnionType.of("SourceCreateParams.Amount", Amount::alternatives, Unknown::new);

        private static Alternatives<Amount> alternatives() {
            return Alternatives.<Amount>of()
                    .wrapped(Value.TYPE, OfValue::new, JsonKind.STRING)
                    .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER);
        }

        /** The value as this union. */
        static Amount of(Value value) {
            return new OfValue(value);
        }

        /** The value as this union. */
        static Amount of(long value) {
            return new OfLong(value);
        }

        /** The alternative that is a {@code Value}. */
        final class OfValue extends UnionValue<Value> implements Amount {
            private OfValue(Value value) {
                super(value, Value.TYPE);
            }
        }

        /** The alternative that is a {@code Long}. */
        final class OfLong extends UnionValue<Long> implements Amount {
            private OfLong(Long value) {
                super(value, Codecs.INT64);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements Amount {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }

        final class Value extends OpenEnum {
            /** Reads and writes values of this type. */
            public static final EnumType<Value> TYPE = EnumType.of(new Value(""));

            public static final Value MAX = TYPE.known("max");

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

    public sealed interface Source extends ApiUnion permits Source.OfString, Card, BankAccount, Source.Unknown {
        /** Reads and writes values of this type. */
        UnionType<Source> TYPE = UnionType.of("SourceCreateParams.Source", Source::alternatives, Unknown::new);

        private static Alternatives<Source> alternatives() {
            return Alternatives.<Source>of()
                    .discriminator("object")
                    .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                    .object(Card.TYPE, "card")
                    .object(BankAccount.TYPE, "bank_account");
        }

        /** The value as this union. */
        static Source of(String value) {
            return new OfString(value);
        }

        /** The object that is built. */
        static Source ofCard(Consumer<Card.Builder> value) {
            return ObjectBuilder.built(Card.builder(), value);
        }

        /** The object that is built. */
        static Source ofBankAccount(Consumer<BankAccount.Builder> value) {
            return ObjectBuilder.built(BankAccount.builder(), value);
        }

        /** The alternative that is a {@code String}. */
        final class OfString extends UnionValue<String> implements Source {
            private OfString(String value) {
                super(value, Codecs.STRING);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements Source {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }
    }

    public sealed interface Tags extends ApiUnion permits Tags.OfStringList, Tags.OfStringMap, Tags.Unknown {
        /** Reads and writes values of this type. */
        UnionType<Tags> TYPE = UnionType.of("SourceCreateParams.Tags", Tags::alternatives, Unknown::new);

        private static Alternatives<Tags> alternatives() {
            return Alternatives.<Tags>of()
                    .wrapped(Codec.list(Codecs.STRING), OfStringList::new, JsonKind.ARRAY)
                    .wrapped(Codec.map(Codecs.STRING), OfStringMap::new, JsonKind.OBJECT);
        }

        /** The value as this union. */
        static Tags of(List<String> value) {
            return new OfStringList(value);
        }

        /** The value as this union. */
        static Tags ofStringList(List<String> value) {
            return new OfStringList(value);
        }

        /** The value as this union. */
        static Tags of(Map<String, String> value) {
            return new OfStringMap(value);
        }

        /** The value as this union. */
        static Tags ofStringMap(Map<String, String> value) {
            return new OfStringMap(value);
        }

        /** The alternative that is a {@code List}. */
        final class OfStringList extends UnionValue<List<String>> implements Tags {
            private OfStringList(List<String> value) {
                super(value, Codec.list(Codecs.STRING));
            }
        }

        /** The alternative that is a {@code Map}. */
        final class OfStringMap extends UnionValue<Map<String, String>> implements Tags {
            private OfStringMap(Map<String, String> value) {
                super(value, Codec.map(Codecs.STRING));
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements Tags {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }
    }
}
