package dev.callwright.runtime.sample;

import dev.callwright.runtime.Expandable;
import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectBuilder;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A recursive object with a member of every presence. */
public final class Node extends ApiObject {
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
                .required("id", Codecs.STRING)
                .optional("count", Codecs.INT64)
                .nullable("note", Codecs.STRING)
                .constant("object", Codecs.STRING, "node")
                .optional("status", Status.TYPE)
                .optional("children", Codec.list(Node.TYPE))
                .optional("metadata", Codec.map(Codecs.STRING))
                .optional("parent", Expandable.codec(Node.TYPE))
                .optional("source", Source.TYPE)
                .optional("next", Node.TYPE);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<Long> count() {
        return optionalMember(1);
    }

    public Optional<String> note() {
        return optionalMember(2);
    }

    public String object() {
        return requiredMember(3);
    }

    public Optional<Status> status() {
        return optionalMember(4);
    }

    public List<Node> children() {
        return listMember(5);
    }

    public Map<String, String> metadata() {
        return mapMember(6);
    }

    public Optional<Expandable<Node>> parent() {
        return optionalMember(7);
    }

    public Optional<Source> source() {
        return optionalMember(8);
    }

    public Optional<Node> next() {
        return optionalMember(9);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ObjectBuilder<Node, Builder> {
        private Builder() {
            super(TYPE, null);
        }

        private Builder(Node from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder count(long count) {
            return set(1, count);
        }

        public Builder note(String note) {
            return set(2, note);
        }

        public Builder clearNote() {
            return clear(2);
        }

        public Builder status(Status status) {
            return set(4, status);
        }

        public Builder children(List<Node> children) {
            return set(5, children);
        }

        public Builder addChild(Node child) {
            return add(5, child);
        }

        public Builder metadata(Map<String, String> metadata) {
            return set(6, metadata);
        }

        public Builder putMetadata(String key, String value) {
            return put(6, key, value);
        }

        public Builder clearMetadata() {
            return setEmpty(6);
        }

        public Builder parent(Expandable<Node> parent) {
            return set(7, parent);
        }

        public Builder source(Source source) {
            return set(8, source);
        }

        public Builder next(Node next) {
            return set(9, next);
        }
    }
}
