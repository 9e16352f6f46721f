package sdk.stripe.params;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.Presence;
import sdk.stripe.model.IdentityVerificationSessionsCreateOptions;
import sdk.stripe.model.VerificationReportType;

/**
 * The arguments of <code>POST /v1/identity/verification_sessions/{session}</code>.
 *
 * <p>Changes a verification session that still waits for input: its kind of check and its options can
 * be replaced, and its metadata edited.
 */
public final class IdentityVerificationSessionsUpdateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<IdentityVerificationSessionsUpdateParams> TYPE =
            ObjectType.of("IdentityVerificationSessionsUpdateParams",
                    new IdentityVerificationSessionsUpdateParams(NONE));

    private IdentityVerificationSessionsUpdateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationSessionsUpdateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("metadata", Codec.map(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("options", IdentityVerificationSessionsCreateOptions.TYPE, Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("type", VerificationReportType.TYPE, Presence.OPTIONAL);
    }

    /**
     * The paths of the id fields that are answered with the whole object instead.
     */
    public List<String> expand() {
        return listMember(0);
    }

    /**
     * Up to fifty pairs of strings of your own, kept with the object. An empty string as value removes a
     * pair; an empty string in place of the map removes all of them.
     */
    public Map<String, String> metadata() {
        return mapMember(1);
    }

    /**
     * What the checks of this session demand.
     */
    public Optional<IdentityVerificationSessionsCreateOptions> options() {
        return optionalMember(2);
    }

    /**
     * Which kind of check is made.
     */
    public Optional<VerificationReportType> type() {
        return optionalMember(3);
    }

    /**
     * A builder without values.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link IdentityVerificationSessionsUpdateParams} objects.
     */
    public static final class Builder extends ObjectBuilder<IdentityVerificationSessionsUpdateParams, Builder> {
        private Builder(@Nullable IdentityVerificationSessionsUpdateParams from) {
            super(TYPE, from);
        }

        /**
         * The paths of the id fields that are answered with the whole object instead.
         */
        public Builder expand(List<String> expand) {
            return set(0, expand);
        }

        /**
         * Adds one item to {@code expand}.
         */
        public Builder addExpand(String item) {
            return add(0, item);
        }

        /**
         * Up to fifty pairs of strings of your own, kept with the object. An empty string as value removes a
         * pair; an empty string in place of the map removes all of them.
         */
        public Builder metadata(Map<String, String> metadata) {
            return set(1, metadata);
        }

        /**
         * Puts one entry into {@code metadata}.
         */
        public Builder putMetadata(String key, String value) {
            return put(1, key, value);
        }

        /**
         * What the checks of this session demand.
         */
        public Builder options(IdentityVerificationSessionsCreateOptions options) {
            return set(2, options);
        }

        /**
         * What the checks of this session demand.
         */
        public Builder options(
                Consumer<IdentityVerificationSessionsCreateOptions.Builder> options) {
            return set(2, built(IdentityVerificationSessionsCreateOptions.builder(), options));
        }

        /**
         * Which kind of check is made.
         */
        public Builder type(VerificationReportType type) {
            return set(3, type);
        }
    }
}
