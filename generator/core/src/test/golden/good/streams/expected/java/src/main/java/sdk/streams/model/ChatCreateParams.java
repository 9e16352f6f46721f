package sdk.streams.model;

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
public final class ChatCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ChatCreateParams> TYPE =
            ObjectType.of("ChatCreateParams", new ChatCreateParams(NONE));

    private ChatCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ChatCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("question", Codecs.STRING, Presence.REQUIRED);
    }

    public String question() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code question}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ChatCreateParams} objects. Required: {@code question}. */
    public static final class Builder extends ObjectBuilder<ChatCreateParams, Builder> {
        private Builder(@Nullable ChatCreateParams from) {
            super(TYPE, from);
        }

        public Builder question(String question) {
            return set(0, question);
        }
    }
}
