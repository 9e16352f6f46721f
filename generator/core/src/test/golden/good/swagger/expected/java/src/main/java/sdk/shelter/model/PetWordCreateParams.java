package sdk.shelter.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.form.ParameterStyle;
import sdk.shelter.core.internal.form.PartEncoding;
import sdk.shelter.core.internal.json.Codec;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.core.internal.object.Presence;

/** The arguments of <code>POST /pets/{id}/words</code>. */
public final class PetWordCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PetWordCreateParams> TYPE =
            ObjectType.of("PetWordCreateParams", new PetWordCreateParams(NONE));

    private PetWordCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetWordCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("words", Codec.list(Codecs.STRING), Presence.REQUIRED,
                        PartEncoding.style(ParameterStyle.PIPE_DELIMITED))
                .body("loud", Codecs.BOOLEAN, Presence.OPTIONAL);
    }

    public List<String> words() {
        return listMember(0);
    }

    public Optional<Boolean> loud() {
        return optionalMember(1);
    }

    /** A builder without values. Required: {@code words}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link PetWordCreateParams} objects. Required: {@code words}. */
    public static final class Builder extends ObjectBuilder<PetWordCreateParams, Builder> {
        private Builder(@Nullable PetWordCreateParams from) {
            super(TYPE, from);
        }

        public Builder words(List<String> words) {
            return set(0, words);
        }

        /** Adds one item to {@code words}. */
        public Builder addWord(String item) {
            return add(0, item);
        }

        public Builder loud(boolean loud) {
            return set(1, loud);
        }
    }
}
