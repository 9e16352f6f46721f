package sdk.hooks.model;

import org.jspecify.annotations.Nullable;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Iban extends ApiObject implements Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Iban> TYPE = ObjectType.of("Iban", new Iban(NONE));

    private Iban(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Iban(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("iban", Codecs.STRING);
    }

    public String iban() {
        return requiredMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Iban} objects. */
    public static final class Builder extends ObjectBuilder<Iban, Builder> {
        private Builder(@Nullable Iban from) {
            super(TYPE, from);
        }

        public Builder iban(String iban) {
            return set(0, iban);
        }
    }
}
