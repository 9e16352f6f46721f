package sdk.hostilestaru0022xlessthanscriptgreater.model;

import java.util.Optional;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiObject;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.Members;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectType;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectValues;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.json.Codecs;

public final class ABRetrieveResponse extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ABRetrieveResponse> TYPE = ObjectType.of("ABRetrieveResponse", new ABRetrieveResponse(NONE));

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

    /**
     * *&#47; &#92;u
     */
    public Optional<String> star() {
        return optionalMember(0);
    }
}
