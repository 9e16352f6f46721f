package sdk.presence.params;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.presence.core.base.ApiObject;
import sdk.presence.core.base.Members;
import sdk.presence.core.base.ObjectBuilder;
import sdk.presence.core.base.ObjectType;
import sdk.presence.core.base.ObjectValues;
import sdk.presence.core.internal.json.Codec;
import sdk.presence.core.internal.json.Codecs;
import sdk.presence.core.internal.object.Presence;
import sdk.presence.model.ItemsUpdateExpiresAt;

/**
 * The arguments of <code>PATCH /items/{id}</code>.
 */
public final class ItemsUpdateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ItemsUpdateParams> TYPE =
            ObjectType.of("ItemsUpdateParams", new ItemsUpdateParams(NONE));

    private ItemsUpdateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ItemsUpdateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("nickname", Codecs.STRING, Presence.OPTIONAL)
                .body("metadata", Codec.map(Codecs.STRING), Presence.OPTIONAL)
                .body("expires_at", ItemsUpdateExpiresAt.TYPE, Presence.OPTIONAL)
                .body("color", Codecs.STRING, Presence.OPTIONAL);
    }

    /**
     * Empty to clear.
     */
    public Optional<String> nickname() {
        return optionalMember(0);
    }

    public Map<String, String> metadata() {
        return mapMember(1);
    }

    public Optional<ItemsUpdateExpiresAt> expiresAt() {
        return optionalMember(2);
    }

    public Optional<String> color() {
        return optionalMember(3);
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
     * Builds {@link ItemsUpdateParams} objects.
     */
    public static final class Builder extends ObjectBuilder<ItemsUpdateParams, Builder> {
        private Builder(@Nullable ItemsUpdateParams from) {
            super(TYPE, from);
        }

        /**
         * Empty to clear.
         */
        public Builder nickname(String nickname) {
            return set(0, nickname);
        }

        /**
         * Sends an empty string instead of a value of {@code nickname}.
         */
        public Builder clearNickname() {
            return setEmpty(0);
        }

        public Builder metadata(Map<String, String> metadata) {
            return set(1, metadata);
        }

        /**
         * Puts one entry into {@code metadata}.
         */
        public Builder putMetadata(String key, String value) {
            return put(1, key, value);
        }

        /**
         * Sends an empty string instead of a value of {@code metadata}.
         */
        public Builder clearMetadata() {
            return setEmpty(1);
        }

        public Builder expiresAt(ItemsUpdateExpiresAt expiresAt) {
            return set(2, expiresAt);
        }

        /**
         * Sends an empty string instead of a value of {@code expiresAt}.
         */
        public Builder clearExpiresAt() {
            return setEmpty(2);
        }

        public Builder color(String color) {
            return set(3, color);
        }

        /**
         * Sends null instead of a value of {@code color}.
         */
        public Builder clearColor() {
            return clear(3);
        }
    }
}
