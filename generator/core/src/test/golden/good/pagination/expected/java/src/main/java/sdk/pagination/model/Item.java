package sdk.pagination.model;

import org.jspecify.annotations.Nullable;
import sdk.pagination.core.base.ApiObject;
import sdk.pagination.core.base.Members;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.base.ObjectType;
import sdk.pagination.core.base.ObjectValues;
import sdk.pagination.core.internal.json.Codecs;

public final class Item extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .received("id", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Item} objects. */
    public static final class Builder extends ObjectBuilder<Item, Builder> {
        private Builder(@Nullable Item from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
