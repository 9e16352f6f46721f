package sdk.streams.params;

import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;
import sdk.streams.core.internal.object.Presence;

/**
 * The arguments of <code>POST /chats</code>.
 *
 * <p>Answers word by word.
 */
public final class ChatsCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ChatsCreateParams> TYPE =
            ObjectType.of("ChatsCreateParams", new ChatsCreateParams(NONE));

    private ChatsCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ChatsCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("question", Codecs.STRING, Presence.REQUIRED);
    }

    public String question() {
        return requiredMember(0);
    }

    /**
     * A builder without values. Required: {@code question}.
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
     * Builds {@link ChatsCreateParams} objects. Required: {@code question}.
     */
    public static final class Builder extends ObjectBuilder<ChatsCreateParams, Builder> {
        private Builder(@Nullable ChatsCreateParams from) {
            super(TYPE, from);
        }

        public Builder question(String question) {
            return set(0, question);
        }
    }
}
