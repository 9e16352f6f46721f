package sdk.unions.model;

import sdk.unions.core.JsonValue;
import sdk.unions.core.base.ApiUnion;
import sdk.unions.core.base.UnionType;
import sdk.unions.core.base.UnionValue;
import sdk.unions.core.internal.json.Codecs;
import sdk.unions.core.internal.object.Alternatives;

public sealed interface Source extends ApiUnion permits Card, BankAccount, DeletedCard, Source.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Source> TYPE = UnionType.of("Source", Source::alternatives, Unknown::new);

    private static Alternatives<Source> alternatives() {
        return Alternatives.<Source>of()
                .discriminator("object")
                .object(Card.TYPE, "card")
                .object(BankAccount.TYPE, "bank_account")
                .object(DeletedCard.TYPE, "card");
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Source {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
