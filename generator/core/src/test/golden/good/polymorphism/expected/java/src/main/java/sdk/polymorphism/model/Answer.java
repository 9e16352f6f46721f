package sdk.polymorphism.model;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.ApiUnion;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Answer extends ApiUnion permits Answer.TextAnswer, Answer.FlagAnswer, Answer.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Answer> TYPE = UnionType.of("Answer", Answer::alternatives, Unknown::new);

    private static Alternatives<Answer> alternatives() {
        return Alternatives.<Answer>of()
                .object(TextAnswer.TYPE)
                .object(FlagAnswer.TYPE);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Answer {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }

    final class FlagAnswer extends ApiObject implements Answer {
        /** Reads and writes objects of this type. */
        public static final ObjectType<FlagAnswer> TYPE = ObjectType.of("Answer.FlagAnswer", new FlagAnswer(NONE));

        private FlagAnswer(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new FlagAnswer(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .received("id", Codecs.STRING)
                    .received("answer", Codecs.BOOLEAN);
        }

        public String id() {
            return requiredMember(0);
        }

        public boolean answer() {
            return requiredMember(1);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link FlagAnswer} objects. */
        public static final class Builder extends ObjectBuilder<FlagAnswer, Builder> {
            private Builder(@Nullable FlagAnswer from) {
                super(TYPE, from);
            }

            public Builder id(String id) {
                return set(0, id);
            }

            public Builder answer(boolean answer) {
                return set(1, answer);
            }
        }
    }

    final class TextAnswer extends ApiObject implements Answer {
        /** Reads and writes objects of this type. */
        public static final ObjectType<TextAnswer> TYPE = ObjectType.of("Answer.TextAnswer", new TextAnswer(NONE));

        private TextAnswer(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new TextAnswer(otherValues);
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

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link TextAnswer} objects. */
        public static final class Builder extends ObjectBuilder<TextAnswer, Builder> {
            private Builder(@Nullable TextAnswer from) {
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
}
