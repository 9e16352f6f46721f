package sdk.hostilestaru0022xlessthanscriptgreater.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiObject;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.Members;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectType;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectValues;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.json.Codecs;

public final class ABRetrieveResponse extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ABRetrieveResponse> TYPE =
            ObjectType.of("ABRetrieveResponse", new ABRetrieveResponse(NONE));

    private ABRetrieveResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ABRetrieveResponse(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("*/", Codecs.STRING);
    }

    /** *&#47; &#92;u */
    public Optional<String> star() {
        return optionalMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ABRetrieveResponse} objects. */
    public static final class Builder extends ObjectBuilder<ABRetrieveResponse, Builder> {
        private Builder(@Nullable ABRetrieveResponse from) {
            super(TYPE, from);
        }

        /** *&#47; &#92;u */
        public Builder star(String star) {
            return set(0, star);
        }
    }
}
