package sdk.presence.model;

import java.time.Instant;
import sdk.presence.core.JsonKind;
import sdk.presence.core.JsonValue;
import sdk.presence.core.base.ApiUnion;
import sdk.presence.core.base.UnionType;
import sdk.presence.core.base.UnionValue;
import sdk.presence.core.internal.json.Codecs;
import sdk.presence.core.internal.object.Alternatives;

public sealed interface ItemsUpdateExpiresAt extends ApiUnion
        permits ItemsUpdateExpiresAt.OfItemsUpdateExpiresAtValue, ItemsUpdateExpiresAt.OfUnixTime,
                ItemsUpdateExpiresAt.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<ItemsUpdateExpiresAt> TYPE =
            UnionType.of("ItemsUpdateExpiresAt", ItemsUpdateExpiresAt::alternatives, Unknown::new);

    private static Alternatives<ItemsUpdateExpiresAt> alternatives() {
        return Alternatives.<ItemsUpdateExpiresAt>of()
                .wrapped(ItemsUpdateExpiresAtValue.TYPE, OfItemsUpdateExpiresAtValue::new, JsonKind.STRING)
                .wrapped(Codecs.UNIX_TIME, OfUnixTime::new, JsonKind.NUMBER);
    }

    /**
     * The value as this union.
     */
    static ItemsUpdateExpiresAt of(ItemsUpdateExpiresAtValue value) {
        return new OfItemsUpdateExpiresAtValue(value);
    }

    /**
     * The value as this union.
     */
    static ItemsUpdateExpiresAt of(Instant value) {
        return new OfUnixTime(value);
    }

    /**
     * The alternative that is a {@code ItemsUpdateExpiresAtValue}.
     */
    final class OfItemsUpdateExpiresAtValue extends UnionValue<ItemsUpdateExpiresAtValue>
            implements ItemsUpdateExpiresAt {
        private OfItemsUpdateExpiresAtValue(ItemsUpdateExpiresAtValue value) {
            super(value, ItemsUpdateExpiresAtValue.TYPE);
        }
    }

    /**
     * The alternative that is a {@code Instant}.
     */
    final class OfUnixTime extends UnionValue<Instant> implements ItemsUpdateExpiresAt {
        private OfUnixTime(Instant value) {
            super(value, Codecs.UNIX_TIME);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements ItemsUpdateExpiresAt {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
