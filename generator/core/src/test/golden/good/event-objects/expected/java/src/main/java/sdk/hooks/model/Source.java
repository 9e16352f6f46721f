package sdk.hooks.model;

import sdk.hooks.core.JsonValue;
import sdk.hooks.core.base.ApiUnion;
import sdk.hooks.core.base.UnionType;
import sdk.hooks.core.base.UnionValue;
import sdk.hooks.core.internal.json.Codecs;
import sdk.hooks.core.internal.object.Alternatives;

public sealed interface Source extends ApiUnion permits Card, Iban, Source.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Source> TYPE = UnionType.of("Source", Source::alternatives, Unknown::new);

    private static Alternatives<Source> alternatives() {
        return Alternatives.<Source>of()
                .object(Card.TYPE)
                .object(Iban.TYPE);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Source {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
