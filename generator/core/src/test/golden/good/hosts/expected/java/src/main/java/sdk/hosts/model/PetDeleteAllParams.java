package sdk.hosts.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.hosts.core.base.ApiObject;
import sdk.hosts.core.base.EnumType;
import sdk.hosts.core.base.Members;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.base.ObjectType;
import sdk.hosts.core.base.ObjectValues;
import sdk.hosts.core.base.OpenEnum;
import sdk.hosts.core.internal.form.ParameterStyle;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.core.internal.object.Presence;

/** The arguments of <code>DELETE /pets</code>. */
public final class PetDeleteAllParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PetDeleteAllParams> TYPE =
            ObjectType.of("PetDeleteAllParams", new PetDeleteAllParams(NONE));

    private PetDeleteAllParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetDeleteAllParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("reason", Reason.TYPE, Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("ids", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("kind", Kind.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public List<String> expand() {
        return listMember(0);
    }

    public Optional<Reason> reason() {
        return optionalMember(1);
    }

    public List<String> ids() {
        return listMember(2);
    }

    public Optional<Kind> kind() {
        return optionalMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link PetDeleteAllParams} objects. */
    public static final class Builder extends ObjectBuilder<PetDeleteAllParams, Builder> {
        private Builder(@Nullable PetDeleteAllParams from) {
            super(TYPE, from);
        }

        public Builder expand(List<String> expand) {
            return set(0, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpand(String item) {
            return add(0, item);
        }

        public Builder reason(Reason reason) {
            return set(1, reason);
        }

        public Builder reason(Consumer<Reason.Builder> reason) {
            return set(1, built(Reason.builder(), reason));
        }

        public Builder ids(List<String> ids) {
            return set(2, ids);
        }

        /** Adds one item to {@code ids}. */
        public Builder addId(String item) {
            return add(2, item);
        }

        public Builder kind(Kind kind) {
            return set(3, kind);
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

    public static final class Reason extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Reason> TYPE = ObjectType.of("PetDeleteAllParams.Reason", new Reason(NONE));

        private Reason(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Reason(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("comment", Codecs.STRING);
        }

        public Optional<String> comment() {
            return optionalMember(0);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link Reason} objects. */
        public static final class Builder extends ObjectBuilder<Reason, Builder> {
            private Builder(@Nullable Reason from) {
                super(TYPE, from);
            }

            public Builder comment(String comment) {
                return set(0, comment);
            }
        }
    }
}
