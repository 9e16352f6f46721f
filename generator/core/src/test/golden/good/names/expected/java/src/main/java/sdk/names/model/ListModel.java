package sdk.names.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codec;

public final class ListModel extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ListModel> TYPE = ObjectType.of("ListModel", new ListModel(NONE));

    private ListModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ListModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("data", Codec.list(StringModel.TYPE))
                .optional("map", MapModel.TYPE);
    }

    public List<StringModel> data() {
        return listMember(0);
    }

    public Optional<MapModel> map() {
        return optionalMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ListModel} objects. */
    public static final class Builder extends ObjectBuilder<ListModel, Builder> {
        private Builder(@Nullable ListModel from) {
            super(TYPE, from);
        }

        public Builder data(List<StringModel> data) {
            return set(0, data);
        }

        /** Adds one item to {@code data}. */
        public Builder addData(StringModel item) {
            return add(0, item);
        }

        /** Adds one item to {@code data}. */
        public Builder addData(Consumer<StringModel.Builder> item) {
            return add(0, built(StringModel.builder(), item));
        }

        public Builder map(MapModel map) {
            return set(1, map);
        }

        public Builder map(Consumer<MapModel.Builder> map) {
            return set(1, built(MapModel.builder(), map));
        }
    }
}
