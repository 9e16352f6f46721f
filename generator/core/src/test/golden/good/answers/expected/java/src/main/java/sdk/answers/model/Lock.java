package sdk.answers.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.internal.json.Codecs;

public final class Lock extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Lock> TYPE = ObjectType.of("Lock", new Lock(NONE));

    private Lock(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Lock(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("owner", Codecs.STRING)
                .optional("mode", LockMode.TYPE)
                .optional("note", Codecs.STRING);
    }

    public String owner() {
        return requiredMember(0);
    }

    public Optional<LockMode> mode() {
        return optionalMember(1);
    }

    public Optional<String> note() {
        return optionalMember(2);
    }

    /**
     * A builder without values. Required: {@code owner}.
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
     * Builds {@link Lock} objects. Required: {@code owner}.
     */
    public static final class Builder extends ObjectBuilder<Lock, Builder> {
        private Builder(@Nullable Lock from) {
            super(TYPE, from);
        }

        public Builder owner(String owner) {
            return set(0, owner);
        }

        public Builder mode(LockMode mode) {
            return set(1, mode);
        }

        public Builder note(String note) {
            return set(2, note);
        }
    }
}
