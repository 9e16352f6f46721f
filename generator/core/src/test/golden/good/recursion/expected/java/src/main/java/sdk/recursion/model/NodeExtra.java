package sdk.recursion.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.recursion.core.base.ApiObject;
import sdk.recursion.core.base.Members;
import sdk.recursion.core.base.ObjectBuilder;
import sdk.recursion.core.base.ObjectType;
import sdk.recursion.core.base.ObjectValues;
import sdk.recursion.core.internal.json.Codecs;

public final class NodeExtra extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NodeExtra> TYPE = ObjectType.of("NodeExtra", new NodeExtra(NONE));

    private NodeExtra(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NodeExtra(otherValues);
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
     * Builds {@link NodeExtra} objects.
     */
    public static final class Builder extends ObjectBuilder<NodeExtra, Builder> {
        private Builder(@Nullable NodeExtra from) {
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
