package sdk.unions.model;

import org.jspecify.annotations.Nullable;
import sdk.unions.core.base.ApiObject;
import sdk.unions.core.base.Members;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.base.ObjectType;
import sdk.unions.core.base.ObjectValues;
import sdk.unions.core.internal.json.Codecs;

public final class BankAccount extends ApiObject implements Source, SourceCreateParams.Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<BankAccount> TYPE = ObjectType.of("BankAccount", new BankAccount(NONE));

    private BankAccount(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new BankAccount(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("object", Codecs.STRING, "bank_account")
                .required("iban", Codecs.STRING);
    }

    public String object() {
        return requiredMember(0);
    }

    public String iban() {
        return requiredMember(1);
    }

    /** A builder without values. Required: {@code iban}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link BankAccount} objects. Required: {@code iban}. */
    public static final class Builder extends ObjectBuilder<BankAccount, Builder> {
        private Builder(@Nullable BankAccount from) {
            super(TYPE, from);
        }

        public Builder iban(String iban) {
            return set(1, iban);
        }
    }
}
