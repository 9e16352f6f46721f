package sdk.names.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codecs;

public final class OptionalModel extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<OptionalModel> TYPE = ObjectType.of("OptionalModel", new OptionalModel(NONE));

    private OptionalModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OptionalModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("a b", Codecs.STRING)
                .optional("a\"b", Codecs.STRING)
                .optional("$id", Codecs.STRING)
                .optional("1st", Codecs.STRING)
                .optional("", Codecs.STRING)
                .optional("héllo", Codecs.STRING)
                .optional("\ud83d\ude00", Codecs.STRING);
    }

    public Optional<String> aB() {
        return optionalMember(0);
    }

    public Optional<String> aQuotesB() {
        return optionalMember(1);
    }

    public Optional<String> id() {
        return optionalMember(2);
    }

    public Optional<String> _1st() {
        return optionalMember(3);
    }

    public Optional<String> empty() {
        return optionalMember(4);
    }

    public Optional<String> hello() {
        return optionalMember(5);
    }

    public Optional<String> u1f600() {
        return optionalMember(6);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link OptionalModel} objects. */
    public static final class Builder extends ObjectBuilder<OptionalModel, Builder> {
        private Builder(@Nullable OptionalModel from) {
            super(TYPE, from);
        }

        public Builder aB(String aB) {
            return set(0, aB);
        }

        public Builder aQuotesB(String aQuotesB) {
            return set(1, aQuotesB);
        }

        public Builder id(String id) {
            return set(2, id);
        }

        public Builder _1st(String value) {
            return set(3, value);
        }

        public Builder empty(String empty) {
            return set(4, empty);
        }

        public Builder hello(String hello) {
            return set(5, hello);
        }

        public Builder u1f600(String u1f600) {
            return set(6, u1f600);
        }
    }
}
