package sdk.recursion.model;

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

public final class Node extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
                .optional("shared", NodeExtra.TYPE)
                .optional("extra", NodeExtra.TYPE);
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

    public Optional<NodeExtra> shared() {
        return optionalMember(3);
    }

    public Optional<NodeExtra> extra() {
        return optionalMember(4);
    }

    /**
     * A builder without values. Required: {@code value}.
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
     * Builds {@link Node} objects. Required: {@code value}.
     */
    public static final class Builder extends ObjectBuilder<Node, Builder> {
        private Builder(@Nullable Node from) {
            super(TYPE, from);
        }

        public Builder value(Json value) {
            return set(0, value);
        }

        public Builder children(List<Node> children) {
            return set(1, children);
        }

        /**
         * Adds one item to {@code children}.
         */
        public Builder addChildren(Node item) {
            return add(1, item);
        }

        /**
         * Adds one item to {@code children}.
         */
        public Builder addChildren(Consumer<Builder> item) {
            return add(1, built(Node.builder(), item));
        }

        public Builder byName(Map<String, Node> byName) {
            return set(2, byName);
        }

        /**
         * Puts one entry into {@code byName}.
         */
        public Builder putByName(String key, Node value) {
            return put(2, key, value);
        }

        /**
         * Puts one entry into {@code byName}.
         */
        public Builder putByName(String key, Consumer<Builder> value) {
            return put(2, key, built(Node.builder(), value));
        }

        public Builder shared(NodeExtra shared) {
            return set(3, shared);
        }

        public Builder shared(Consumer<NodeExtra.Builder> shared) {
            return set(3, built(NodeExtra.builder(), shared));
        }

        public Builder extra(NodeExtra extra) {
            return set(4, extra);
        }

        public Builder extra(Consumer<NodeExtra.Builder> extra) {
            return set(4, built(NodeExtra.builder(), extra));
        }
    }
}
