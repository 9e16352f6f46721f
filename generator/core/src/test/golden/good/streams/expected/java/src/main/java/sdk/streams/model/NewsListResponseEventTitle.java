package sdk.streams.model;

import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class NewsListResponseEventTitle extends ApiObject implements NewsListResponseEvent {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NewsListResponseEventTitle> TYPE = ObjectType.of("NewsListResponseEventTitle", new NewsListResponseEventTitle(NONE));

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
                .required("data", Codecs.STRING);
    }

    public String event() {
        return requiredMember(0);
    }

    public String data() {
        return requiredMember(1);
    }
}
