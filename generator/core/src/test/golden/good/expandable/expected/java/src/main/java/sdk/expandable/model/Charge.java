package sdk.expandable.model;

import java.util.Optional;
import sdk.expandable.core.Expandable;
import sdk.expandable.core.base.ApiObject;
import sdk.expandable.core.base.Members;
import sdk.expandable.core.base.ObjectType;
import sdk.expandable.core.base.ObjectValues;
import sdk.expandable.core.internal.json.Codecs;

public final class Charge extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
                .required("id", Codecs.STRING)
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

    /**
     * Who pays.
     */
    public Optional<Expandable<Customer>> customer() {
        return optionalMember(2);
    }

    public Optional<Expandable<CustomerOrDeletedCustomer>> owner() {
        return optionalMember(3);
    }
}
