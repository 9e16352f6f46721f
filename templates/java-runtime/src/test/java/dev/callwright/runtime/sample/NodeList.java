package dev.callwright.runtime.sample;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import java.util.List;

/** A page of nodes. */
public final class NodeList extends ApiObject {
    public static final ObjectType<NodeList> TYPE = ObjectType.of("NodeList", new NodeList(NONE));

    private NodeList(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NodeList(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("data", Codec.list(Node.TYPE))
                .required("has_more", Codecs.BOOLEAN)
                .optional("next", Codecs.STRING)
                .optional("pages", Codecs.INT64);
    }

    public List<Node> data() {
        return listMember(0);
    }

    public boolean hasMore() {
        return requiredMember(1);
    }
}
