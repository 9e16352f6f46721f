package sdk.presence.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.presence.core.JsonValue;
import sdk.presence.core.base.ApiObject;
import sdk.presence.core.base.Members;
import sdk.presence.core.base.ObjectType;
import sdk.presence.core.base.ObjectValues;
import sdk.presence.core.internal.json.Codec;
import sdk.presence.core.internal.json.Codecs;

public final class Item extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Item> TYPE = ObjectType.of("Item", new Item(NONE));

    private Item(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Item(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .nullable("nickname", Codecs.STRING)
                .required("tags", Codec.list(Codec.nullable(Codecs.STRING)))
                .optional("parent", Item.TYPE)
                .optional("labels", Codec.map(Codec.list(Codecs.INT64)))
                .optional("extra", Codec.map(Codecs.ANY))
                .optional("anything", Codecs.ANY)
                .additional(Codecs.NUMBER);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<String> nickname() {
        return optionalMember(1);
    }

    public List<@Nullable String> tags() {
        return listMember(2);
    }

    public Optional<Item> parent() {
        return optionalMember(3);
    }

    public Map<String, List<Long>> labels() {
        return mapMember(4);
    }

    public Map<String, JsonValue> extra() {
        return mapMember(5);
    }

    public Optional<JsonValue> anything() {
        return optionalMember(6);
    }

    /**
     * The members that have no name of their own here.
     */
    public Map<String, BigDecimal> additionalMembers() {
        return additionalMembers(Codecs.NUMBER);
    }
}
