package sdk.stripe.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.Presence;

/**
 * The arguments of <code>POST /v1/identity/verification_sessions</code>.
 *
 * <p>Starts a verification session.
 */
public final class IdentityVerificationSessionCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<IdentityVerificationSessionCreateParams> TYPE =
            ObjectType.of("IdentityVerificationSessionCreateParams", new IdentityVerificationSessionCreateParams(NONE));

    private IdentityVerificationSessionCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationSessionCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("type", Type.TYPE, Presence.REQUIRED)
                .body("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("metadata", Codec.map(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("options", Options.TYPE, Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("return_url", Codecs.STRING, Presence.OPTIONAL);
    }

    /** Which kind of check is made. */
    public Type type() {
        return requiredMember(0);
    }

    /** The paths of the id fields that are answered with the whole object instead. */
    public List<String> expand() {
        return listMember(1);
    }

    /**
     * Up to fifty pairs of strings of your own, kept with the object. An empty string as value removes a
     * pair; an empty string in place of the map removes all of them.
     */
    public Map<String, String> metadata() {
        return mapMember(2);
    }

    /** What the checks of this session demand. */
    public Optional<Options> options() {
        return optionalMember(3);
    }

    /** Where the person is sent when the flow is finished. */
    public Optional<String> returnUrl() {
        return optionalMember(4);
    }

    /** A builder without values. Required: {@code type}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link IdentityVerificationSessionCreateParams} objects. Required: {@code type}. */
    public static final class Builder extends ObjectBuilder<IdentityVerificationSessionCreateParams, Builder> {
        private Builder(@Nullable IdentityVerificationSessionCreateParams from) {
            super(TYPE, from);
        }

        /** Which kind of check is made. */
        public Builder type(Type type) {
            return set(0, type);
        }

        /** The paths of the id fields that are answered with the whole object instead. */
        public Builder expand(List<String> expand) {
            return set(1, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpand(String item) {
            return add(1, item);
        }

        /**
         * Up to fifty pairs of strings of your own, kept with the object. An empty string as value removes a
         * pair; an empty string in place of the map removes all of them.
         */
        public Builder metadata(Map<String, String> metadata) {
            return set(2, metadata);
        }

        /** Puts one entry into {@code metadata}. */
        public Builder putMetadata(String key, String value) {
            return put(2, key, value);
        }

        /** What the checks of this session demand. */
        public Builder options(Options options) {
            return set(3, options);
        }

        /** What the checks of this session demand. */
        public Builder options(Consumer<Options.Builder> options) {
            return set(3, built(Options.builder(), options));
        }

        /** Where the person is sent when the flow is finished. */
        public Builder returnUrl(String returnUrl) {
            return set(4, returnUrl);
        }
    }

    /** What the checks of this session demand. */
    public static final class Options extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Options> TYPE =
                ObjectType.of("IdentityVerificationSessionCreateParams.Options", new Options(NONE));

        private Options(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Options(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("document", Document.TYPE);
        }

        public Optional<Document> document() {
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

        /** Builds {@link Options} objects. */
        public static final class Builder extends ObjectBuilder<Options, Builder> {
            private Builder(@Nullable Options from) {
                super(TYPE, from);
            }

            public Builder document(Document document) {
                return set(0, document);
            }

            public Builder document(Consumer<Document.Builder> document) {
                return set(0, built(Document.builder(), document));
            }

            /** Sends an empty string instead of a value of {@code document}. */
            public Builder clearDocument() {
                return setEmpty(0);
            }
        }

        public static final class Document extends ApiObject {
            /** Reads and writes objects of this type. */
            public static final ObjectType<Document> TYPE =
                    ObjectType.of("IdentityVerificationSessionCreateParams.Options.Document", new Document(NONE));

            private Document(ObjectValues values) {
                super(values);
            }

            @Override
            protected ApiObject create(ObjectValues otherValues) {
                return new Document(otherValues);
            }

            @Override
            protected Members declaredMembers() {
                return Members.of()
                        .optional("allowed_types", Codec.list(AllowedType.TYPE))
                        .optional("require_id_number", Codecs.BOOLEAN)
                        .optional("require_live_capture", Codecs.BOOLEAN)
                        .optional("require_matching_selfie", Codecs.BOOLEAN);
            }

            public List<AllowedType> allowedTypes() {
                return listMember(0);
            }

            public Optional<Boolean> requireIdNumber() {
                return optionalMember(1);
            }

            public Optional<Boolean> requireLiveCapture() {
                return optionalMember(2);
            }

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

            /** Builds {@link Document} objects. */
            public static final class Builder extends ObjectBuilder<Document, Builder> {
                private Builder(@Nullable Document from) {
                    super(TYPE, from);
                }

                public Builder allowedTypes(List<AllowedType> allowedTypes) {
                    return set(0, allowedTypes);
                }

                /** Adds one item to {@code allowedTypes}. */
                public Builder addAllowedType(AllowedType item) {
                    return add(0, item);
                }

                public Builder requireIdNumber(boolean requireIdNumber) {
                    return set(1, requireIdNumber);
                }

                public Builder requireLiveCapture(boolean requireLiveCapture) {
                    return set(2, requireLiveCapture);
                }

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
    }

    /** Which kind of check is made. */
    public static final class Type extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Type> TYPE = EnumType.of(new Type(""));

        public static final Type DOCUMENT = TYPE.known("document");

        public static final Type ID_NUMBER = TYPE.known("id_number");

        private Type(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Type(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Type of(String value) {
            return TYPE.of(value);
        }
    }
}
