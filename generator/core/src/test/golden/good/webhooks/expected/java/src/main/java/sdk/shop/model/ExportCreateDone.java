package sdk.shop.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codec;
import sdk.shop.core.internal.json.Codecs;

public final class ExportCreateDone extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ExportCreateDone> TYPE =
            ObjectType.of("ExportCreateDone", new ExportCreateDone(NONE));

    private ExportCreateDone(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ExportCreateDone(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("url", Codecs.STRING)
                .optional("rows", Codec.list(Row.TYPE));
    }

    public String url() {
        return requiredMember(0);
    }

    public List<Row> rows() {
        return listMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ExportCreateDone} objects. */
    public static final class Builder extends ObjectBuilder<ExportCreateDone, Builder> {
        private Builder(@Nullable ExportCreateDone from) {
            super(TYPE, from);
        }

        public Builder url(String url) {
            return set(0, url);
        }

        public Builder rows(List<Row> rows) {
            return set(1, rows);
        }

        /** Adds one item to {@code rows}. */
        public Builder addRow(Row item) {
            return add(1, item);
        }

        /** Adds one item to {@code rows}. */
        public Builder addRow(Consumer<Row.Builder> item) {
            return add(1, built(Row.builder(), item));
        }
    }

    public static final class Row extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Row> TYPE = ObjectType.of("ExportCreateDone.Row", new Row(NONE));

        private Row(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Row(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("id", Codecs.STRING);
        }

        public Optional<String> id() {
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

        /** Builds {@link Row} objects. */
        public static final class Builder extends ObjectBuilder<Row, Builder> {
            private Builder(@Nullable Row from) {
                super(TYPE, from);
            }

            public Builder id(String id) {
                return set(0, id);
            }
        }
    }
}
