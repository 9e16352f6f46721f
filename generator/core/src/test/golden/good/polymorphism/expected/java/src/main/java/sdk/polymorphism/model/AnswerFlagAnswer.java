package sdk.polymorphism.model;

import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class AnswerFlagAnswer extends ApiObject implements Answer {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<AnswerFlagAnswer> TYPE = ObjectType.of("AnswerFlagAnswer", new AnswerFlagAnswer(NONE));

    private AnswerFlagAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new AnswerFlagAnswer(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .required("answer", Codecs.BOOLEAN);
    }

    public String id() {
        return requiredMember(0);
    }

    public boolean answer() {
        return requiredMember(1);
    }
}
