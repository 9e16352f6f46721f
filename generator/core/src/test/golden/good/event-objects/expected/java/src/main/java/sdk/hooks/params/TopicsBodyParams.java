package sdk.hooks.params;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codec;
import sdk.hooks.core.internal.object.Presence;
import sdk.hooks.model.HooksCreateTopicsItem;

/**
 * The arguments of <code>POST /hooks</code>.
 */
public final class TopicsBodyParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<TopicsBodyParams> TYPE =
            ObjectType.of("TopicsBodyParams", new TopicsBodyParams(NONE));

    private TopicsBodyParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new TopicsBodyParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("topics", Codec.list(HooksCreateTopicsItem.TYPE), Presence.OPTIONAL);
    }

    public List<HooksCreateTopicsItem> topics() {
        return listMember(0);
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
     * Builds {@link TopicsBodyParams} objects.
     */
    public static final class Builder extends ObjectBuilder<TopicsBodyParams, Builder> {
        private Builder(@Nullable TopicsBodyParams from) {
            super(TYPE, from);
        }

        public Builder topics(List<HooksCreateTopicsItem> topics) {
            return set(0, topics);
        }

        /**
         * Adds one item to {@code topics}.
         */
        public Builder addTopics(HooksCreateTopicsItem item) {
            return add(0, item);
        }
    }
}
