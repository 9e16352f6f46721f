package sdk.streams.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.streams.core.JsonValue;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.ApiUnion;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.base.UnionType;
import sdk.streams.core.base.UnionValue;
import sdk.streams.core.internal.json.Codecs;
import sdk.streams.core.internal.object.Alternatives;

public sealed interface NewsListResponseEvent extends ApiUnion
        permits NewsListResponseEvent.Title, NewsListResponseEvent.EventRow, NewsListResponseEvent.Unknown {
    /** Reads and writes values of this type. */
    UnionType<NewsListResponseEvent> TYPE =
            UnionType.of("NewsListResponseEvent", NewsListResponseEvent::alternatives, Unknown::new);

    private static Alternatives<NewsListResponseEvent> alternatives() {
        return Alternatives.<NewsListResponseEvent>of()
                .discriminator("event")
                .object(Title.TYPE, "title")
                .object(EventRow.TYPE, "row");
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements NewsListResponseEvent {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }

    final class EventRow extends ApiObject implements NewsListResponseEvent {
        /** Reads and writes objects of this type. */
        public static final ObjectType<EventRow> TYPE =
                ObjectType.of("NewsListResponseEvent.EventRow", new EventRow(NONE));

        private EventRow(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new EventRow(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .constant("event", Codecs.STRING, "row")
                    .received("data", Row.TYPE);
        }

        public String event() {
            return requiredMember(0);
        }

        public Row data() {
            return requiredMember(1);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link EventRow} objects. */
        public static final class Builder extends ObjectBuilder<EventRow, Builder> {
            private Builder(@Nullable EventRow from) {
                super(TYPE, from);
            }

            public Builder data(Row data) {
                return set(1, data);
            }

            public Builder data(Consumer<Row.Builder> data) {
                return set(1, built(Row.builder(), data));
            }
        }
    }

    final class Title extends ApiObject implements NewsListResponseEvent {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Title> TYPE = ObjectType.of("NewsListResponseEvent.Title", new Title(NONE));

        private Title(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Title(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .constant("event", Codecs.STRING, "title")
                    .received("data", Codecs.STRING);
        }

        public String event() {
            return requiredMember(0);
        }

        public String data() {
            return requiredMember(1);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link Title} objects. */
        public static final class Builder extends ObjectBuilder<Title, Builder> {
            private Builder(@Nullable Title from) {
                super(TYPE, from);
            }

            public Builder data(String data) {
                return set(1, data);
            }
        }
    }
}
