package sdk.bodies.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;

public final class FormsCreateLinesItem extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FormsCreateLinesItem> TYPE =
            ObjectType.of("FormsCreateLinesItem", new FormsCreateLinesItem(NONE));

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
     * Builds {@link FormsCreateLinesItem} objects. Required: {@code price}.
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

        public Builder tax(Consumer<FormsCreateLinesItemTax.Builder> tax) {
            return set(1, built(FormsCreateLinesItemTax.builder(), tax));
        }
    }
}
