package sdk.streams.model;

import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class NewsListResponseEventRow extends ApiObject implements NewsListResponseEvent {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NewsListResponseEventRow> TYPE = ObjectType.of("NewsListResponseEventRow", new NewsListResponseEventRow(NONE));

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
                .required("data", Row.TYPE);
    }

    public String event() {
        return requiredMember(0);
    }

    public Row data() {
        return requiredMember(1);
    }
}
