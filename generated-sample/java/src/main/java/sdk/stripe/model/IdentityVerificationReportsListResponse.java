package sdk.stripe.model;

import java.util.List;
import sdk.stripe.core.ApiObject;
import sdk.stripe.core.Codec;
import sdk.stripe.core.Codecs;
import sdk.stripe.core.Members;
import sdk.stripe.core.ObjectType;
import sdk.stripe.core.ObjectValues;

public final class IdentityVerificationReportsListResponse extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<IdentityVerificationReportsListResponse> TYPE = ObjectType.of("IdentityVerificationReportsListResponse", new IdentityVerificationReportsListResponse(ObjectValues.none()));

    private IdentityVerificationReportsListResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationReportsListResponse(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("data", Codec.list(VerificationReport.TYPE))
                .required("has_more", Codecs.BOOLEAN)
                .constant("object", Codecs.STRING, "list")
                .required("url", Codecs.STRING);
    }

    public List<VerificationReport> data() {
        return listMember(0);
    }

    /**
     * Whether there is another page after this one.
     */
    public boolean hasMore() {
        return requiredMember(1);
    }

    /**
     * The kind of object; always <code>list</code>.
     */
    public String object() {
        return requiredMember(2);
    }

    /**
     * The path that this list was read from.
     */
    public String url() {
        return requiredMember(3);
    }
}
