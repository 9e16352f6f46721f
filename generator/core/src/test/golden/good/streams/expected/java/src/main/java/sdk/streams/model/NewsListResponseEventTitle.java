package sdk.streams.model;

import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class NewsListResponseEventTitle extends ApiObject implements NewsListResponseEvent {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NewsListResponseEventTitle> TYPE =
            ObjectType.of("NewsListResponseEventTitle", new NewsListResponseEventTitle(NONE));

    private NewsListResponseEventTitle(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NewsListResponseEventTitle(otherValues);
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
     * Builds {@link NewsListResponseEventTitle} objects.
     */
    public static final class Builder extends ObjectBuilder<NewsListResponseEventTitle, Builder> {
        private Builder(@Nullable NewsListResponseEventTitle from) {
            super(TYPE, from);
        }

        public Builder data(String data) {
            return set(1, data);
        }
    }
}
