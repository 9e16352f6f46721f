package sdk.streams.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class NewsListResponseEventRow extends ApiObject implements NewsListResponseEvent {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NewsListResponseEventRow> TYPE =
            ObjectType.of("NewsListResponseEventRow", new NewsListResponseEventRow(NONE));

    private NewsListResponseEventRow(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NewsListResponseEventRow(otherValues);
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

    /**
     * A builder without values.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link NewsListResponseEventRow} objects.
     */
    public static final class Builder extends ObjectBuilder<NewsListResponseEventRow, Builder> {
        private Builder(@Nullable NewsListResponseEventRow from) {
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
