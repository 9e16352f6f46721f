package sdk.hooks.model;

import java.util.Optional;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Customer extends ApiObject implements EventObject {
    /**
     * Reads and writes objects of this type.
     */
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
                .required("id", Codecs.STRING)
                .optional("email", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<String> email() {
        return optionalMember(1);
    }
}
