package sdk.shelter.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.EnumType;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.base.OpenEnum;
import sdk.shelter.core.internal.form.ParameterStyle;
import sdk.shelter.core.internal.json.Codec;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.core.internal.object.Presence;

/** The arguments of <code>GET /pets</code>. */
public final class PetListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PetListParams> TYPE = ObjectType.of("PetListParams", new PetListParams(NONE));

    private PetListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("kinds", Codec.list(Kind.TYPE), Presence.OPTIONAL, ParameterStyle.FORM)
                .query("tags", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .header("X-Rows", Codecs.INT32, Presence.OPTIONAL, ParameterStyle.SIMPLE);
    }

    /** Some kinds. */
    public List<Kind> kinds() {
        return listMember(0);
    }

    public List<String> tags() {
        return listMember(1);
    }

    public Optional<Integer> xRows() {
        return optionalMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link PetListParams} objects. */
    public static final class Builder extends ObjectBuilder<PetListParams, Builder> {
        private Builder(@Nullable PetListParams from) {
            super(TYPE, from);
        }

        /** Some kinds. */
        public Builder kinds(List<Kind> kinds) {
            return set(0, kinds);
        }

        /** Adds one item to {@code kinds}. */
        public Builder addKind(Kind item) {
            return add(0, item);
        }

        public Builder tags(List<String> tags) {
            return set(1, tags);
        }

        /** Adds one item to {@code tags}. */
        public Builder addTag(String item) {
            return add(1, item);
        }

        public Builder xRows(int xRows) {
            return set(2, xRows);
        }
    }

    public static final class Kind extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Kind> TYPE = EnumType.of(new Kind(""));

        public static final Kind CAT = TYPE.known("cat");

        public static final Kind DOG = TYPE.known("dog");

        private Kind(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Kind(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Kind of(String value) {
            return TYPE.of(value);
        }
    }
}
