package sdk.expandable.model;

import org.jspecify.annotations.Nullable;
import sdk.expandable.core.base.ApiObject;
import sdk.expandable.core.base.Members;
import sdk.expandable.core.base.ObjectBuilder;
import sdk.expandable.core.base.ObjectType;
import sdk.expandable.core.base.ObjectValues;
import sdk.expandable.core.internal.json.Codecs;

public final class DeletedCustomer extends ApiObject implements CustomerOrDeletedCustomer {
    /** Reads and writes objects of this type. */
    public static final ObjectType<DeletedCustomer> TYPE = ObjectType.of("DeletedCustomer", new DeletedCustomer(NONE));

    private DeletedCustomer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DeletedCustomer(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("deleted", Codecs.BOOLEAN, true)
                .received("id", Codecs.STRING)
                .constant("object", Codecs.STRING, "customer");
    }

    public boolean deleted() {
        return requiredMember(0);
    }

    public String id() {
        return requiredMember(1);
    }

    public String object() {
        return requiredMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link DeletedCustomer} objects. */
    public static final class Builder extends ObjectBuilder<DeletedCustomer, Builder> {
        private Builder(@Nullable DeletedCustomer from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(1, id);
        }
    }
}
