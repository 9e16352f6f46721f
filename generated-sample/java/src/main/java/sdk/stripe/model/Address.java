package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class Address extends ApiObject {
    /** Reads and writes objects of this type. */
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

    /** City, town or village. */
    public Optional<String> city() {
        return optionalMember(0);
    }

    /** Country as two letters (ISO 3166-1 alpha-2). */
    public Optional<String> country() {
        return optionalMember(1);
    }

    /** First line: street and number, or a post-office box. */
    public Optional<String> line1() {
        return optionalMember(2);
    }

    /** Second line: apartment, floor or building. */
    public Optional<String> line2() {
        return optionalMember(3);
    }

    /** Postal code. */
    public Optional<String> postalCode() {
        return optionalMember(4);
    }

    /** State, province or region. */
    public Optional<String> state() {
        return optionalMember(5);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Address} objects. */
    public static final class Builder extends ObjectBuilder<Address, Builder> {
        private Builder(@Nullable Address from) {
            super(TYPE, from);
        }

        /** City, town or village. */
        public Builder city(String city) {
            return set(0, city);
        }

        /** Sends null instead of a value of {@code city}. */
        public Builder clearCity() {
            return clear(0);
        }

        /** Country as two letters (ISO 3166-1 alpha-2). */
        public Builder country(String country) {
            return set(1, country);
        }

        /** Sends null instead of a value of {@code country}. */
        public Builder clearCountry() {
            return clear(1);
        }

        /** First line: street and number, or a post-office box. */
        public Builder line1(String line1) {
            return set(2, line1);
        }

        /** Sends null instead of a value of {@code line1}. */
        public Builder clearLine1() {
            return clear(2);
        }

        /** Second line: apartment, floor or building. */
        public Builder line2(String line2) {
            return set(3, line2);
        }

        /** Sends null instead of a value of {@code line2}. */
        public Builder clearLine2() {
            return clear(3);
        }

        /** Postal code. */
        public Builder postalCode(String postalCode) {
            return set(4, postalCode);
        }

        /** Sends null instead of a value of {@code postalCode}. */
        public Builder clearPostalCode() {
            return clear(4);
        }

        /** State, province or region. */
        public Builder state(String state) {
            return set(5, state);
        }

        /** Sends null instead of a value of {@code state}. */
        public Builder clearState() {
            return clear(5);
        }
    }
}
