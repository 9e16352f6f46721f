package sdk.polymorphism.model;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class Ftp extends ApiObject implements Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Ftp> TYPE = ObjectType.of("Ftp", new Ftp(NONE));

    private Ftp(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Ftp(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("host", Codecs.STRING);
    }

    public String host() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code host}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Ftp} objects. Required: {@code host}. */
    public static final class Builder extends ObjectBuilder<Ftp, Builder> {
        private Builder(@Nullable Ftp from) {
            super(TYPE, from);
        }

        public Builder host(String host) {
            return set(0, host);
        }
    }
}
