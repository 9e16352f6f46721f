package sdk.hooks.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Customer extends ApiObject implements Event.EventObject {
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
                .optional("email", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<String> email() {
        return optionalMember(1);
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

        public Builder email(String email) {
            return set(1, email);
        }
    }
}
