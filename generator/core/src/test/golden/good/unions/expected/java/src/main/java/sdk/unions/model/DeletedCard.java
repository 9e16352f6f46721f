package sdk.unions.model;

import org.jspecify.annotations.Nullable;
import sdk.unions.core.base.ApiObject;
import sdk.unions.core.base.Members;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.base.ObjectType;
import sdk.unions.core.base.ObjectValues;
import sdk.unions.core.internal.json.Codecs;

public final class DeletedCard extends ApiObject implements Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<DeletedCard> TYPE = ObjectType.of("DeletedCard", new DeletedCard(NONE));

    private DeletedCard(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DeletedCard(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("object", Codecs.STRING, "card")
                .constant("deleted", Codecs.BOOLEAN, true);
    }

    public String object() {
        return requiredMember(0);
    }

    public boolean deleted() {
        return requiredMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link DeletedCard} objects. */
    public static final class Builder extends ObjectBuilder<DeletedCard, Builder> {
        private Builder(@Nullable DeletedCard from) {
            super(TYPE, from);
        }
    }
}
