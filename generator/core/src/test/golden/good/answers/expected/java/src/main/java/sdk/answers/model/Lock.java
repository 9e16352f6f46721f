package sdk.answers.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.EnumType;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.base.OpenEnum;
import sdk.answers.core.internal.json.Codecs;

public final class Lock extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .optional("mode", Mode.TYPE)
                .optional("note", Codecs.STRING);
    }

    public String owner() {
        return requiredMember(0);
    }

    public Optional<Mode> mode() {
        return optionalMember(1);
    }

    public Optional<String> note() {
        return optionalMember(2);
    }

    /** A builder without values. Required: {@code owner}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Lock} objects. Required: {@code owner}. */
    public static final class Builder extends ObjectBuilder<Lock, Builder> {
        private Builder(@Nullable Lock from) {
            super(TYPE, from);
        }

        public Builder owner(String owner) {
            return set(0, owner);
        }

        public Builder mode(Mode mode) {
            return set(1, mode);
        }

        public Builder note(String note) {
            return set(2, note);
        }
    }

    public static final class Mode extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Mode> TYPE = EnumType.of(new Mode(""));

        public static final Mode HARD = TYPE.known("hard");

        public static final Mode SOFT = TYPE.known("soft");

        private Mode(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Mode(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Mode of(String value) {
            return TYPE.of(value);
        }
    }
}
