package sdk.polymorphism.model;

import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class AnswerTextAnswer extends ApiObject implements Answer {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<AnswerTextAnswer> TYPE = ObjectType.of("AnswerTextAnswer", new AnswerTextAnswer(NONE));

    private AnswerTextAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new AnswerTextAnswer(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .required("answer", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }

    public String answer() {
        return requiredMember(1);
    }
}
