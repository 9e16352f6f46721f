package sdk.unions.model;

import java.util.function.Consumer;
import sdk.unions.core.JsonKind;
import sdk.unions.core.JsonValue;
import sdk.unions.core.base.ApiUnion;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.base.UnionType;
import sdk.unions.core.base.UnionValue;
import sdk.unions.core.internal.json.Codecs;
import sdk.unions.core.internal.object.Alternatives;

public sealed interface SourcesCreateSource extends ApiUnion
        permits SourcesCreateSource.OfString, Card, BankAccount, SourcesCreateSource.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<SourcesCreateSource> TYPE =
            UnionType.of("SourcesCreateSource", SourcesCreateSource::alternatives, Unknown::new);

    private static Alternatives<SourcesCreateSource> alternatives() {
        return Alternatives.<SourcesCreateSource>of()
                .discriminator("object")
                .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                .object(Card.TYPE, "card")
                .object(BankAccount.TYPE, "bank_account");
    }

    /**
     * The value as this union.
     */
    static SourcesCreateSource of(String value) {
        return new OfString(value);
    }

    /**
     * The object that is built.
     */
    static SourcesCreateSource ofCard(Consumer<Card.Builder> value) {
        return ObjectBuilder.built(Card.builder(), value);
    }

    /**
     * The object that is built.
     */
    static SourcesCreateSource ofBankAccount(Consumer<BankAccount.Builder> value) {
        return ObjectBuilder.built(BankAccount.builder(), value);
    }

    /**
     * The alternative that is a {@code String}.
     */
    final class OfString extends UnionValue<String> implements SourcesCreateSource {
        private OfString(String value) {
            super(value, Codecs.STRING);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements SourcesCreateSource {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
