package sdk.expandable.model;

import sdk.expandable.core.Alternatives;
import sdk.expandable.core.ApiUnion;
import sdk.expandable.core.Codecs;
import sdk.expandable.core.JsonValue;
import sdk.expandable.core.UnionType;
import sdk.expandable.core.UnionValue;

public sealed interface CustomerOrDeletedCustomer extends ApiUnion permits Customer, DeletedCustomer, CustomerOrDeletedCustomer.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<CustomerOrDeletedCustomer> TYPE = UnionType.of("CustomerOrDeletedCustomer", CustomerOrDeletedCustomer::alternatives, Unknown::new);

    private static Alternatives<CustomerOrDeletedCustomer> alternatives() {
        return Alternatives.<CustomerOrDeletedCustomer>of()
                .object(Customer.TYPE)
                .object(DeletedCustomer.TYPE);
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements CustomerOrDeletedCustomer {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
