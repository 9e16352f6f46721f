package sdk.hosts.params;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.hosts.core.base.ApiObject;
import sdk.hosts.core.base.Members;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.base.ObjectType;
import sdk.hosts.core.base.ObjectValues;
import sdk.hosts.core.internal.form.ParameterStyle;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.core.internal.object.Presence;
import sdk.hosts.model.PetsDeleteAllKind;
import sdk.hosts.model.PetsDeleteAllReason;

/**
 * The arguments of <code>DELETE /pets</code>.
 */
public final class PetsDeleteAllParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<PetsDeleteAllParams> TYPE =
            ObjectType.of("PetsDeleteAllParams", new PetsDeleteAllParams(NONE));

    private PetsDeleteAllParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetsDeleteAllParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("reason", PetsDeleteAllReason.TYPE, Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("ids", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("kind", PetsDeleteAllKind.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public List<String> expand() {
        return listMember(0);
    }

    public Optional<PetsDeleteAllReason> reason() {
        return optionalMember(1);
    }

    public List<String> ids() {
        return listMember(2);
    }

    public Optional<PetsDeleteAllKind> kind() {
        return optionalMember(3);
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
     * Builds {@link PetsDeleteAllParams} objects.
     */
    public static final class Builder extends ObjectBuilder<PetsDeleteAllParams, Builder> {
        private Builder(@Nullable PetsDeleteAllParams from) {
            super(TYPE, from);
        }

        public Builder expand(List<String> expand) {
            return set(0, expand);
        }

        /**
         * Adds one item to {@code expand}.
         */
        public Builder addExpand(String item) {
            return add(0, item);
        }

        public Builder reason(PetsDeleteAllReason reason) {
            return set(1, reason);
        }

        public Builder reason(Consumer<PetsDeleteAllReason.Builder> reason) {
            return set(1, built(PetsDeleteAllReason.builder(), reason));
        }

        public Builder ids(List<String> ids) {
            return set(2, ids);
        }

        /**
         * Adds one item to {@code ids}.
         */
        public Builder addIds(String item) {
            return add(2, item);
        }

        public Builder kind(PetsDeleteAllKind kind) {
            return set(3, kind);
        }
    }
}
