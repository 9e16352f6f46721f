package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class Address extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Address> TYPE = ObjectType.of("Address", new Address(NONE));

    private Address(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Address(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("city", Codecs.STRING)
                .optional("country", Codecs.STRING)
                .optional("line1", Codecs.STRING)
                .optional("line2", Codecs.STRING)
                .optional("postal_code", Codecs.STRING)
                .optional("state", Codecs.STRING);
    }

    /**
     * City, town or village.
     */
    public Optional<String> city() {
        return optionalMember(0);
    }

    /**
     * Country as two letters (ISO 3166-1 alpha-2).
     */
    public Optional<String> country() {
        return optionalMember(1);
    }

    /**
     * First line: street and number, or a post-office box.
     */
    public Optional<String> line1() {
        return optionalMember(2);
    }

    /**
     * Second line: apartment, floor or building.
     */
    public Optional<String> line2() {
        return optionalMember(3);
    }

    /**
     * Postal code.
     */
    public Optional<String> postalCode() {
        return optionalMember(4);
    }

    /**
     * State, province or region.
     */
    public Optional<String> state() {
        return optionalMember(5);
    }
}
