package sdk.hooks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.EnumType;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.base.OpenEnum;
import sdk.hooks.core.internal.json.Codec;
import sdk.hooks.core.internal.object.Presence;

/** The arguments of <code>POST /hooks</code>. */
public final class HookCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<HookCreateParams> TYPE =
            ObjectType.of("HookCreateParams", new HookCreateParams(NONE));

    private HookCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new HookCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("topics", Codec.list(Topic.TYPE), Presence.OPTIONAL);
    }

    public List<Topic> topics() {
        return listMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link HookCreateParams} objects. */
    public static final class Builder extends ObjectBuilder<HookCreateParams, Builder> {
        private Builder(@Nullable HookCreateParams from) {
            super(TYPE, from);
        }

        public Builder topics(List<Topic> topics) {
            return set(0, topics);
        }

        /** Adds one item to {@code topics}. */
        public Builder addTopic(Topic item) {
            return add(0, item);
        }
    }

    public static final class Topic extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Topic> TYPE = EnumType.of(new Topic(""));

        public static final Topic STAR = TYPE.known("*");

        public static final Topic CUSTOMER_CREATED = TYPE.known("customer.created");

        public static final Topic CUSTOMER_DELETED = TYPE.known("customer.deleted");

        public static final Topic CUSTOMER_SOURCE_ADDED = TYPE.known("customer.source.added");

        public static final Topic CUSTOMER_PLAN_CHANGED = TYPE.known("customer.plan.changed");

        public static final Topic PING = TYPE.known("ping");

        private Topic(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Topic(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Topic of(String value) {
            return TYPE.of(value);
        }
    }
}
