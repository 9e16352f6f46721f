package sdk.expandable.model;

import sdk.expandable.core.JsonValue;
import sdk.expandable.core.base.ApiUnion;
import sdk.expandable.core.base.UnionType;
import sdk.expandable.core.base.UnionValue;
import sdk.expandable.core.internal.json.Codecs;
import sdk.expandable.core.internal.object.Alternatives;

public sealed interface CustomerOrDeletedCustomer extends ApiUnion
        permits Customer, DeletedCustomer, CustomerOrDeletedCustomer.Unknown {
    /** Reads and writes values of this type. */
    UnionType<CustomerOrDeletedCustomer> TYPE =
            UnionType.of("CustomerOrDeletedCustomer", CustomerOrDeletedCustomer::alternatives, Unknown::new);

    private static Alternatives<CustomerOrDeletedCustomer> alternatives() {
        return Alternatives.<CustomerOrDeletedCustomer>of()
                .object(Customer.TYPE)
                .object(DeletedCustomer.TYPE);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements CustomerOrDeletedCustomer {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
