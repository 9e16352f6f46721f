package sdk.polymorphism.model;

import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiUnion;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Answer extends ApiUnion permits AnswerTextAnswer, AnswerFlagAnswer, Answer.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<Answer> TYPE = UnionType.of("Answer", Answer::alternatives, Unknown::new);

    private static Alternatives<Answer> alternatives() {
        return Alternatives.<Answer>of()
                .object(AnswerTextAnswer.TYPE)
                .object(AnswerFlagAnswer.TYPE);
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements Answer {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
