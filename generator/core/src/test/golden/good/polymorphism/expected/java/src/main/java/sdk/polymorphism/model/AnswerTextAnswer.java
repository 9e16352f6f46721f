package sdk.polymorphism.model;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class AnswerTextAnswer extends ApiObject implements Answer {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<AnswerTextAnswer> TYPE =
            ObjectType.of("AnswerTextAnswer", new AnswerTextAnswer(NONE));

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
                .received("id", Codecs.STRING)
                .received("answer", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }

    public String answer() {
        return requiredMember(1);
    }

    /**
     * A builder without values.
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
     * Builds {@link AnswerTextAnswer} objects.
     */
    public static final class Builder extends ObjectBuilder<AnswerTextAnswer, Builder> {
        private Builder(@Nullable AnswerTextAnswer from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder answer(String answer) {
            return set(1, answer);
        }
    }
}
