package sdk.polymorphism.model;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class Http extends ApiObject implements Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Http> TYPE = ObjectType.of("Http", new Http(NONE));

    private Http(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Http(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("url", Codecs.STRING);
    }

    public String url() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code url}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Http} objects. Required: {@code url}. */
    public static final class Builder extends ObjectBuilder<Http, Builder> {
        private Builder(@Nullable Http from) {
            super(TYPE, from);
        }

        public Builder url(String url) {
            return set(0, url);
        }
    }
}
