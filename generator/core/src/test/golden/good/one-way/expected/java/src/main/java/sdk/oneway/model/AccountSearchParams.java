package sdk.oneway.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.object.Presence;

/** The arguments of <code>POST /accounts/search</code>. */
public final class AccountSearchParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<AccountSearchParams> TYPE =
            ObjectType.of("AccountSearchParams", new AccountSearchParams(NONE));

    private AccountSearchParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new AccountSearchParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Filter.TYPE, Presence.REQUIRED);
    }

    public Filter body() {
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

    /** Builds {@link AccountSearchParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<AccountSearchParams, Builder> {
        private Builder(@Nullable AccountSearchParams from) {
            super(TYPE, from);
        }

        public Builder body(Filter body) {
            return set(0, body);
        }

        public Builder body(Consumer<Filter.Builder> body) {
            return set(0, built(Filter.builder(), body));
        }
    }
}
