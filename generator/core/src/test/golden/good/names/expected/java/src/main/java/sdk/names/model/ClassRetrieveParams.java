package sdk.names.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.form.ParameterStyle;
import sdk.names.core.internal.json.Codecs;
import sdk.names.core.internal.object.Presence;

/** The arguments of <code>GET /class/{default}</code>. */
public final class ClassRetrieveParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ClassRetrieveParams> TYPE =
            ObjectType.of("ClassRetrieveParams", new ClassRetrieveParams(NONE));

    private ClassRetrieveParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ClassRetrieveParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("this", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("request", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("headers", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("default", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<String> this_() {
        return optionalMember(0);
    }

    public Optional<String> request() {
        return optionalMember(1);
    }

    public Optional<String> headers() {
        return optionalMember(2);
    }

    public Optional<String> default_() {
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

    /** Builds {@link ClassRetrieveParams} objects. */
    public static final class Builder extends ObjectBuilder<ClassRetrieveParams, Builder> {
        private Builder(@Nullable ClassRetrieveParams from) {
            super(TYPE, from);
        }

        public Builder this_(String this_) {
            return set(0, this_);
        }

        public Builder request(String request) {
            return set(1, request);
        }

        public Builder headers(String headers) {
            return set(2, headers);
        }

        public Builder default_(String default_) {
            return set(3, default_);
        }
    }
}
