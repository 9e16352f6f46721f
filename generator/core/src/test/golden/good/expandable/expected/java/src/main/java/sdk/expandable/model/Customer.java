package sdk.expandable.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.expandable.core.Expandable;
import sdk.expandable.core.base.ApiObject;
import sdk.expandable.core.base.Members;
import sdk.expandable.core.base.ObjectBuilder;
import sdk.expandable.core.base.ObjectType;
import sdk.expandable.core.base.ObjectValues;
import sdk.expandable.core.internal.json.Codecs;

public final class Customer extends ApiObject implements CustomerOrDeletedCustomer {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Customer> TYPE = ObjectType.of("Customer", new Customer(NONE));

    private Customer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Customer(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("id", Codecs.STRING)
                .constant("object", Codecs.STRING, "customer")
                .optional("latest_charge", Expandable.codec(Charge.TYPE));
    }

    public String id() {
        return requiredMember(0);
    }

    public String object() {
        return requiredMember(1);
    }

    public Optional<Expandable<Charge>> latestCharge() {
        return optionalMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Customer} objects. */
    public static final class Builder extends ObjectBuilder<Customer, Builder> {
        private Builder(@Nullable Customer from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder latestCharge(Expandable<Charge> latestCharge) {
            return set(2, latestCharge);
        }
    }
}
