package sdk.recursion.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.recursion.core.base.ApiObject;
import sdk.recursion.core.base.Members;
import sdk.recursion.core.base.ObjectBuilder;
import sdk.recursion.core.base.ObjectType;
import sdk.recursion.core.base.ObjectValues;
import sdk.recursion.core.internal.json.Codec;
import sdk.recursion.core.internal.json.Codecs;

public final class Node extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Node> TYPE = ObjectType.of("Node", new Node(NONE));

    private Node(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Node(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("value", Json.TYPE)
                .optional("children", Codec.list(Node.TYPE))
                .optional("by_name", Codec.map(Node.TYPE))
                .optional("shared", Extra.TYPE)
                .optional("extra", Extra.TYPE);
    }

    public Json value() {
        return requiredMember(0);
    }

    public List<Node> children() {
        return listMember(1);
    }

    public Map<String, Node> byName() {
        return mapMember(2);
    }

    public Optional<Extra> shared() {
        return optionalMember(3);
    }

    public Optional<Extra> extra() {
        return optionalMember(4);
    }

    /** A builder without values. Required: {@code value}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Node} objects. Required: {@code value}. */
    public static final class Builder extends ObjectBuilder<Node, Builder> {
        private Builder(@Nullable Node from) {
            super(TYPE, from);
        }

        public Builder value(Json value) {
            return set(0, value);
        }

        public Builder value(String value) {
            return set(0, Json.of(value));
        }

        public Builder value(BigDecimal value) {
            return set(0, Json.of(value));
        }

        public Builder value(boolean value) {
            return set(0, Json.of(value));
        }

        public Builder children(List<Node> children) {
            return set(1, children);
        }

        /** Adds one item to {@code children}. */
        public Builder addChild(Node item) {
            return add(1, item);
        }

        /** Adds one item to {@code children}. */
        public Builder addChild(Consumer<Builder> item) {
            return add(1, built(Node.builder(), item));
        }

        public Builder byName(Map<String, Node> byName) {
            return set(2, byName);
        }

        /** Puts one entry into {@code byName}. */
        public Builder putByName(String key, Node value) {
            return put(2, key, value);
        }

        /** Puts one entry into {@code byName}. */
        public Builder putByName(String key, Consumer<Builder> value) {
            return put(2, key, built(Node.builder(), value));
        }

        public Builder shared(Extra shared) {
            return set(3, shared);
        }

        public Builder shared(Consumer<Extra.Builder> shared) {
            return set(3, built(Extra.builder(), shared));
        }

        public Builder extra(Extra extra) {
            return set(4, extra);
        }

        public Builder extra(Consumer<Extra.Builder> extra) {
            return set(4, built(Extra.builder(), extra));
        }
    }

    public static final class Extra extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Extra> TYPE = ObjectType.of("Node.Extra", new Extra(NONE));

        private Extra(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Extra(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("note", Codecs.STRING)
                    .optional("owner", Node.TYPE);
        }

        public Optional<String> note() {
            return optionalMember(0);
        }

        public Optional<Node> owner() {
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

        /** Builds {@link Extra} objects. */
        public static final class Builder extends ObjectBuilder<Extra, Builder> {
            private Builder(@Nullable Extra from) {
                super(TYPE, from);
            }

            public Builder note(String note) {
                return set(0, note);
            }

            public Builder owner(Node owner) {
                return set(1, owner);
            }

            public Builder owner(Consumer<Node.Builder> owner) {
                return set(1, built(Node.builder(), owner));
            }
        }
    }
}
