package sdk.shop.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;
import sdk.shop.core.internal.object.Presence;

/** The arguments of <code>POST /exports</code>. */
public final class ExportCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ExportCreateParams> TYPE =
            ObjectType.of("ExportCreateParams", new ExportCreateParams(NONE));

    private ExportCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ExportCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("callback_url", Codecs.STRING, Presence.OPTIONAL);
    }

    public Optional<String> callbackUrl() {
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

    /** Builds {@link ExportCreateParams} objects. */
    public static final class Builder extends ObjectBuilder<ExportCreateParams, Builder> {
        private Builder(@Nullable ExportCreateParams from) {
            super(TYPE, from);
        }

        public Builder callbackUrl(String callbackUrl) {
            return set(0, callbackUrl);
        }
    }
}
