package sdk.bodies.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.ApiObject;
import sdk.bodies.core.Codecs;
import sdk.bodies.core.Members;
import sdk.bodies.core.ObjectBuilder;
import sdk.bodies.core.ObjectType;
import sdk.bodies.core.ObjectValues;

public final class FormsCreateLinesItem extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FormsCreateLinesItem> TYPE = ObjectType.of("FormsCreateLinesItem", new FormsCreateLinesItem(NONE));

    private FormsCreateLinesItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FormsCreateLinesItem(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("price", Codecs.STRING)
                .optional("tax", FormsCreateLinesItemTax.TYPE);
    }

    public String price() {
        return requiredMember(0);
    }

    public Optional<FormsCreateLinesItemTax> tax() {
        return optionalMember(1);
    }

    /**
     * A builder without values. Required: {@code price}.
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
     * Builds {@link FormsCreateLinesItem} objects.
     */
    public static final class Builder extends ObjectBuilder<FormsCreateLinesItem, Builder> {
        private Builder(@Nullable FormsCreateLinesItem from) {
            super(TYPE, from);
        }

        public Builder price(String price) {
            return set(0, price);
        }

        public Builder tax(FormsCreateLinesItemTax tax) {
            return set(1, tax);
        }
    }
}
