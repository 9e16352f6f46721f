package sdk.stripe.model;

import java.time.Instant;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.base.ApiUnion;
import sdk.stripe.core.base.UnionType;
import sdk.stripe.core.base.UnionValue;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.Alternatives;

public sealed interface TimeFilter extends ApiUnion permits TimeRange, TimeFilter.OfUnixTime, TimeFilter.Unknown {
    /** Reads and writes values of this type. */
    UnionType<TimeFilter> TYPE = UnionType.of("TimeFilter", TimeFilter::alternatives, Unknown::new);

    private static Alternatives<TimeFilter> alternatives() {
        return Alternatives.<TimeFilter>of()
                .object(TimeRange.TYPE)
                .wrapped(Codecs.UNIX_TIME, OfUnixTime::new, JsonKind.NUMBER);
    }

    /** The value as this union. */
    static TimeFilter of(Instant value) {
        return new OfUnixTime(value);
    }

    /** The alternative that is a {@code Instant}. */
    final class OfUnixTime extends UnionValue<Instant> implements TimeFilter {
        private OfUnixTime(Instant value) {
            super(value, Codecs.UNIX_TIME);
        }
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements TimeFilter {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
