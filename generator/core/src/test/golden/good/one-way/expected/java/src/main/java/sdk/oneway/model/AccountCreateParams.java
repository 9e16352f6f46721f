package sdk.oneway.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.object.Presence;

/** The arguments of <code>POST /accounts</code>. */
public final class AccountCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<AccountCreateParams> TYPE =
            ObjectType.of("AccountCreateParams", new AccountCreateParams(NONE));

    private AccountCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new AccountCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Account.TYPE, Presence.REQUIRED);
    }

    public Account body() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code body}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link AccountCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<AccountCreateParams, Builder> {
        private Builder(@Nullable AccountCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Account body) {
            return set(0, body);
        }

        public Builder body(Consumer<Account.Builder> body) {
            return set(0, built(Account.builder(), body));
        }
    }
}
