package sdk.names.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codecs;

public final class StringModel extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<StringModel> TYPE = ObjectType.of("StringModel", new StringModel(NONE));

    private StringModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new StringModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("@class", Codecs.STRING)
                .optional("class", Codecs.STRING)
                .optional("getClass", Codecs.STRING)
                .optional("hash_code", Codecs.STRING)
                .optional("to-string", Codecs.STRING);
    }

    public Optional<String> atClass() {
        return optionalMember(0);
    }

    public Optional<String> class_() {
        return optionalMember(1);
    }

    public Optional<String> getClass_() {
        return optionalMember(2);
    }

    public Optional<String> hashCode_() {
        return optionalMember(3);
    }

    public Optional<String> toString_() {
        return optionalMember(4);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link StringModel} objects. */
    public static final class Builder extends ObjectBuilder<StringModel, Builder> {
        private Builder(@Nullable StringModel from) {
            super(TYPE, from);
        }

        public Builder atClass(String atClass) {
            return set(0, atClass);
        }

        public Builder class_(String class_) {
            return set(1, class_);
        }

        public Builder getClass_(String getClass_) {
            return set(2, getClass_);
        }

        public Builder hashCode_(String hashCode_) {
            return set(3, hashCode_);
        }

        public Builder toString_(String toString_) {
            return set(4, toString_);
        }
    }
}
