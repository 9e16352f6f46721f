package sdk.shop.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codec;
import sdk.shop.core.internal.json.Codecs;

public final class ExportsCreateDone extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ExportsCreateDone> TYPE =
            ObjectType.of("ExportsCreateDone", new ExportsCreateDone(NONE));

    private ExportsCreateDone(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ExportsCreateDone(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("url", Codecs.STRING)
                .optional("rows", Codec.list(ExportsCreateDoneRowsItem.TYPE));
    }

    public String url() {
        return requiredMember(0);
    }

    public List<ExportsCreateDoneRowsItem> rows() {
        return listMember(1);
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
     * Builds {@link ExportsCreateDone} objects.
     */
    public static final class Builder extends ObjectBuilder<ExportsCreateDone, Builder> {
        private Builder(@Nullable ExportsCreateDone from) {
            super(TYPE, from);
        }

        public Builder url(String url) {
            return set(0, url);
        }

        public Builder rows(List<ExportsCreateDoneRowsItem> rows) {
            return set(1, rows);
        }

        /**
         * Adds one item to {@code rows}.
         */
        public Builder addRows(ExportsCreateDoneRowsItem item) {
            return add(1, item);
        }

        /**
         * Adds one item to {@code rows}.
         */
        public Builder addRows(Consumer<ExportsCreateDoneRowsItem.Builder> item) {
            return add(1, built(ExportsCreateDoneRowsItem.builder(), item));
        }
    }
}
