package sdk.streams.model;

import sdk.streams.core.JsonValue;
import sdk.streams.core.base.ApiUnion;
import sdk.streams.core.base.UnionType;
import sdk.streams.core.base.UnionValue;
import sdk.streams.core.internal.json.Codecs;
import sdk.streams.core.internal.object.Alternatives;

public sealed interface NewsListResponseEvent extends ApiUnion
        permits NewsListResponseEventTitle, NewsListResponseEventRow, NewsListResponseEvent.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<NewsListResponseEvent> TYPE =
            UnionType.of("NewsListResponseEvent", NewsListResponseEvent::alternatives, Unknown::new);

    private static Alternatives<NewsListResponseEvent> alternatives() {
        return Alternatives.<NewsListResponseEvent>of()
                .discriminator("event")
                .object(NewsListResponseEventTitle.TYPE, "title")
                .object(NewsListResponseEventRow.TYPE, "row");
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements NewsListResponseEvent {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
