package sdk.oneway.model;

import sdk.oneway.core.JsonKind;
import sdk.oneway.core.JsonValue;
import sdk.oneway.core.base.ApiUnion;
import sdk.oneway.core.base.UnionType;
import sdk.oneway.core.base.UnionValue;
import sdk.oneway.core.internal.json.Codecs;
import sdk.oneway.core.internal.object.Alternatives;

public sealed interface AccountContact extends ApiUnion
        permits AccountContact.OfString, Person, AccountContact.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<AccountContact> TYPE = UnionType.of("AccountContact", AccountContact::alternatives, Unknown::new);

    private static Alternatives<AccountContact> alternatives() {
        return Alternatives.<AccountContact>of()
                .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                .object(Person.TYPE);
    }

    /**
     * The value as this union.
     */
    static AccountContact of(String value) {
        return new OfString(value);
    }

    /**
     * The alternative that is a {@code String}.
     */
    final class OfString extends UnionValue<String> implements AccountContact {
        private OfString(String value) {
            super(value, Codecs.STRING);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements AccountContact {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
