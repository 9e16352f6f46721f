package sdk.bodies.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codec;
import sdk.bodies.core.internal.json.Codecs;

public final class FormsCreateLinesItemTax extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FormsCreateLinesItemTax> TYPE =
            ObjectType.of("FormsCreateLinesItemTax", new FormsCreateLinesItemTax(NONE));

    private FormsCreateLinesItemTax(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FormsCreateLinesItemTax(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("rates", Codec.list(Codecs.STRING));
    }

    public List<String> rates() {
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
     * Builds {@link FormsCreateLinesItemTax} objects.
     */
    public static final class Builder extends ObjectBuilder<FormsCreateLinesItemTax, Builder> {
        private Builder(@Nullable FormsCreateLinesItemTax from) {
            super(TYPE, from);
        }

        public Builder rates(List<String> rates) {
            return set(0, rates);
        }

        /**
         * Adds one item to {@code rates}.
         */
        public Builder addRates(String item) {
            return add(0, item);
        }
    }
}
