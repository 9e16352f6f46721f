package sdk.shelter.params;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.form.ParameterStyle;
import sdk.shelter.core.internal.json.Codec;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.core.internal.object.Presence;
import sdk.shelter.model.PetsListKindsItem;

/**
 * The arguments of <code>GET /pets</code>.
 */
public final class PetsListParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<PetsListParams> TYPE = ObjectType.of("PetsListParams", new PetsListParams(NONE));

    private PetsListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetsListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("kinds", Codec.list(PetsListKindsItem.TYPE), Presence.OPTIONAL, ParameterStyle.FORM)
                .query("tags", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .header("X-Rows", Codecs.INT32, Presence.OPTIONAL, ParameterStyle.SIMPLE);
    }

    /**
     * Some kinds.
     */
    public List<PetsListKindsItem> kinds() {
        return listMember(0);
    }

    public List<String> tags() {
        return listMember(1);
    }

    public Optional<Integer> xRows() {
        return optionalMember(2);
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
     * Builds {@link PetsListParams} objects.
     */
    public static final class Builder extends ObjectBuilder<PetsListParams, Builder> {
        private Builder(@Nullable PetsListParams from) {
            super(TYPE, from);
        }

        /**
         * Some kinds.
         */
        public Builder kinds(List<PetsListKindsItem> kinds) {
            return set(0, kinds);
        }

        /**
         * Adds one item to {@code kinds}.
         */
        public Builder addKinds(PetsListKindsItem item) {
            return add(0, item);
        }

        public Builder tags(List<String> tags) {
            return set(1, tags);
        }

        /**
         * Adds one item to {@code tags}.
         */
        public Builder addTags(String item) {
            return add(1, item);
        }

        public Builder xRows(int xRows) {
            return set(2, xRows);
        }
    }
}
