package sdk.recursion.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.recursion.core.base.ApiObject;
import sdk.recursion.core.base.Members;
import sdk.recursion.core.base.ObjectBuilder;
import sdk.recursion.core.base.ObjectType;
import sdk.recursion.core.base.ObjectValues;
import sdk.recursion.core.internal.object.Presence;

/** The arguments of <code>PUT /tree</code>. */
public final class TreeReplaceParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<TreeReplaceParams> TYPE =
            ObjectType.of("TreeReplaceParams", new TreeReplaceParams(NONE));

    private TreeReplaceParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new TreeReplaceParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Node.TYPE, Presence.REQUIRED);
    }

    public Node body() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code body}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link TreeReplaceParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<TreeReplaceParams, Builder> {
        private Builder(@Nullable TreeReplaceParams from) {
            super(TYPE, from);
        }

        public Builder body(Node body) {
            return set(0, body);
        }

        public Builder body(Consumer<Node.Builder> body) {
            return set(0, built(Node.builder(), body));
        }
    }
}
