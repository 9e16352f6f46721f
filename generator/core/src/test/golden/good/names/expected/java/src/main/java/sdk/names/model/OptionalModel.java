package sdk.names.model;

import java.util.Optional;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codecs;

public final class OptionalModel extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
}
