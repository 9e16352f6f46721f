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

public final class Charge extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Charge> TYPE = ObjectType.of("Charge", new Charge(NONE));

    private Charge(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Charge(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("id", Codecs.STRING)
                .constant("object", Codecs.STRING, "charge")
                .optional("customer", Expandable.codec(Customer.TYPE))
                .optional("owner", Expandable.codec(CustomerOrDeletedCustomer.TYPE));
    }

    public String id() {
        return requiredMember(0);
    }

    public String object() {
        return requiredMember(1);
    }

    /** Who pays. */
    public Optional<Expandable<Customer>> customer() {
        return optionalMember(2);
    }

    public Optional<Expandable<CustomerOrDeletedCustomer>> owner() {
        return optionalMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Charge} objects. */
    public static final class Builder extends ObjectBuilder<Charge, Builder> {
        private Builder(@Nullable Charge from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        /** Who pays. */
        public Builder customer(Expandable<Customer> customer) {
            return set(2, customer);
        }

        /** Sends null instead of a value of {@code customer}. */
        public Builder clearCustomer() {
            return clear(2);
        }

        public Builder owner(Expandable<CustomerOrDeletedCustomer> owner) {
            return set(3, owner);
        }
    }
}
