package sdk.names.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codec;
import sdk.names.core.internal.json.Codecs;

public final class MapModel extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<MapModel> TYPE = ObjectType.of("MapModel", new MapModel(NONE));

    private MapModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new MapModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("expand", Codec.list(Codecs.STRING))
                .optional("add_expand", Codecs.STRING)
                .optional("builder", Codecs.STRING)
                .optional("build", Codecs.STRING)
                .optional("to_builder", Codecs.STRING)
                .optional("type", Codecs.STRING)
                .optional("TYPE", Codecs.STRING);
    }

    public List<String> expand() {
        return listMember(0);
    }

    public Optional<String> addExpand() {
        return optionalMember(1);
    }

    public Optional<String> builder_() {
        return optionalMember(2);
    }

    public Optional<String> build_() {
        return optionalMember(3);
    }

    public Optional<String> toBuilder_() {
        return optionalMember(4);
    }

    public Optional<String> type() {
        return optionalMember(5);
    }

    public Optional<String> TYPE() {
        return optionalMember(6);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MapModel} objects. */
    public static final class Builder extends ObjectBuilder<MapModel, Builder> {
        private Builder(@Nullable MapModel from) {
            super(TYPE, from);
        }

        public Builder expand(List<String> expand) {
            return set(0, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpandItem(String item) {
            return add(0, item);
        }

        public Builder addExpand(String addExpand) {
            return set(1, addExpand);
        }

        public Builder builder_(String builder_) {
            return set(2, builder_);
        }

        public Builder build_(String build_) {
            return set(3, build_);
        }

        public Builder toBuilder_(String toBuilder_) {
            return set(4, toBuilder_);
        }

        public Builder type(String type) {
            return set(5, type);
        }

        public Builder TYPE(String TYPE) {
            return set(6, TYPE);
        }
    }
}
