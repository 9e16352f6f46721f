package sdk.shop.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class ExportsCreateDoneRowsItem extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ExportsCreateDoneRowsItem> TYPE =
            ObjectType.of("ExportsCreateDoneRowsItem", new ExportsCreateDoneRowsItem(NONE));

    private ExportsCreateDoneRowsItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ExportsCreateDoneRowsItem(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING);
    }

    public Optional<String> id() {
        return optionalMember(0);
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
     * Builds {@link ExportsCreateDoneRowsItem} objects.
     */
    public static final class Builder extends ObjectBuilder<ExportsCreateDoneRowsItem, Builder> {
        private Builder(@Nullable ExportsCreateDoneRowsItem from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
