package sdk.expandable.model;

import java.util.Optional;
import sdk.expandable.core.Expandable;
import sdk.expandable.core.base.ApiObject;
import sdk.expandable.core.base.Members;
import sdk.expandable.core.base.ObjectType;
import sdk.expandable.core.base.ObjectValues;
import sdk.expandable.core.internal.json.Codecs;

public final class Customer extends ApiObject implements CustomerOrDeletedCustomer {
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
}
