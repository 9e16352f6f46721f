package sdk.kinds.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.kinds.core.base.ApiObject;
import sdk.kinds.core.base.Members;
import sdk.kinds.core.base.ObjectBuilder;
import sdk.kinds.core.base.ObjectType;
import sdk.kinds.core.base.ObjectValues;
import sdk.kinds.core.internal.json.Codecs;

public final class Failure extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Failure> TYPE = ObjectType.of("Failure", new Failure(NONE));

    private Failure(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Failure(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("error", Error.TYPE);
    }

    public Error error() {
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

    /** Builds {@link Failure} objects. */
    public static final class Builder extends ObjectBuilder<Failure, Builder> {
        private Builder(@Nullable Failure from) {
            super(TYPE, from);
        }

        public Builder error(Error error) {
            return set(0, error);
        }

        public Builder error(Consumer<Error.Builder> error) {
            return set(0, built(Error.builder(), error));
        }
    }

    public static final class Error extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Error> TYPE = ObjectType.of("Failure.Error", new Error(NONE));

        private Error(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Error(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .received("type", Codecs.STRING)
                    .optional("code", Codecs.STRING)
                    .optional("message", Codecs.STRING)
                    .optional("decline", Codecs.STRING);
        }

        public String type() {
            return requiredMember(0);
        }

        public Optional<String> code() {
            return optionalMember(1);
        }

        public Optional<String> message() {
            return optionalMember(2);
        }

        public Optional<String> decline() {
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

        /** Builds {@link Error} objects. */
        public static final class Builder extends ObjectBuilder<Error, Builder> {
            private Builder(@Nullable Error from) {
                super(TYPE, from);
            }

            public Builder type(String type) {
                return set(0, type);
            }

            public Builder code(String code) {
                return set(1, code);
            }

            public Builder message(String message) {
                return set(2, message);
            }

            public Builder decline(String decline) {
                return set(3, decline);
            }
        }
    }
}
