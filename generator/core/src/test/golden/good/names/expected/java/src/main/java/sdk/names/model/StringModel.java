package sdk.names.model;

import java.util.Optional;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codecs;

public final class StringModel extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
}
