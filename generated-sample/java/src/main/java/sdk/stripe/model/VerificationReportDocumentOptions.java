package sdk.stripe.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;

public final class VerificationReportDocumentOptions extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationReportDocumentOptions> TYPE =
            ObjectType.of("VerificationReportDocumentOptions", new VerificationReportDocumentOptions(NONE));

    private VerificationReportDocumentOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationReportDocumentOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("allowed_types", Codec.list(AllowedType.TYPE))
                .optional("require_id_number", Codecs.BOOLEAN)
                .optional("require_live_capture", Codecs.BOOLEAN)
                .optional("require_matching_selfie", Codecs.BOOLEAN);
    }

    /** The kinds of document that are accepted; any other fails the check. */
    public List<AllowedType> allowedTypes() {
        return listMember(0);
    }

    /** Whether the person must also give an identity number, which is compared with the document. */
    public Optional<Boolean> requireIdNumber() {
        return optionalMember(1);
    }

    /** Whether pictures must come from the camera; uploads are refused then. */
    public Optional<Boolean> requireLiveCapture() {
        return optionalMember(2);
    }

    /** Whether the person must also take a selfie, which is compared with the document. */
    public Optional<Boolean> requireMatchingSelfie() {
        return optionalMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationReportDocumentOptions} objects. */
    public static final class Builder extends ObjectBuilder<VerificationReportDocumentOptions, Builder> {
        private Builder(@Nullable VerificationReportDocumentOptions from) {
            super(TYPE, from);
        }

        /** The kinds of document that are accepted; any other fails the check. */
        public Builder allowedTypes(List<AllowedType> allowedTypes) {
            return set(0, allowedTypes);
        }

        /** Adds one item to {@code allowedTypes}. */
        public Builder addAllowedType(AllowedType item) {
            return add(0, item);
        }

        /** Whether the person must also give an identity number, which is compared with the document. */
        public Builder requireIdNumber(boolean requireIdNumber) {
            return set(1, requireIdNumber);
        }

        /** Whether pictures must come from the camera; uploads are refused then. */
        public Builder requireLiveCapture(boolean requireLiveCapture) {
            return set(2, requireLiveCapture);
        }

        /** Whether the person must also take a selfie, which is compared with the document. */
        public Builder requireMatchingSelfie(boolean requireMatchingSelfie) {
            return set(3, requireMatchingSelfie);
        }
    }

    public static final class AllowedType extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<AllowedType> TYPE = EnumType.of(new AllowedType(""));

        public static final AllowedType DRIVING_LICENSE = TYPE.known("driving_license");

        public static final AllowedType ID_CARD = TYPE.known("id_card");

        public static final AllowedType PASSPORT = TYPE.known("passport");

        private AllowedType(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new AllowedType(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static AllowedType of(String value) {
            return TYPE.of(value);
        }
    }
}
