package sdk.presence.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.presence.core.JsonValue;
import sdk.presence.core.base.ApiObject;
import sdk.presence.core.base.Members;
import sdk.presence.core.base.ObjectBuilder;
import sdk.presence.core.base.ObjectType;
import sdk.presence.core.base.ObjectValues;
import sdk.presence.core.internal.json.Codec;
import sdk.presence.core.internal.json.Codecs;

public final class Item extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Item> TYPE = ObjectType.of("Item", new Item(NONE));

    private Item(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Item(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("id", Codecs.STRING)
                .receivedNullable("nickname", Codecs.STRING)
                .received("tags", Codec.list(Codec.nullable(Codecs.STRING)))
                .optional("parent", Item.TYPE)
                .optional("labels", Codec.map(Codec.list(Codecs.INT64)))
                .optional("extra", Codec.map(Codecs.ANY))
                .optional("anything", Codecs.ANY)
                .additional(Codecs.NUMBER);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<String> nickname() {
        return optionalMember(1);
    }

    public List<@Nullable String> tags() {
        return listMember(2);
    }

    public Optional<Item> parent() {
        return optionalMember(3);
    }

    public Map<String, List<Long>> labels() {
        return mapMember(4);
    }

    public Map<String, JsonValue> extra() {
        return mapMember(5);
    }

    public Optional<JsonValue> anything() {
        return optionalMember(6);
    }

    /** The members that have no name of their own here. */
    public Map<String, BigDecimal> additionalMembers() {
        return additionalMembers(Codecs.NUMBER);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Item} objects. */
    public static final class Builder extends ObjectBuilder<Item, Builder> {
        private Builder(@Nullable Item from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder nickname(String nickname) {
            return set(1, nickname);
        }

        /** Sends null instead of a value of {@code nickname}. */
        public Builder clearNickname() {
            return clear(1);
        }

        public Builder tags(List<@Nullable String> tags) {
            return set(2, tags);
        }

        /** Adds one item to {@code tags}. */
        public Builder addTag(@Nullable String item) {
            return add(2, item);
        }

        public Builder parent(Item parent) {
            return set(3, parent);
        }

        public Builder parent(Consumer<Builder> parent) {
            return set(3, built(Item.builder(), parent));
        }

        /** Sends null instead of a value of {@code parent}. */
        public Builder clearParent() {
            return clear(3);
        }

        public Builder labels(Map<String, List<Long>> labels) {
            return set(4, labels);
        }

        /** Puts one entry into {@code labels}. */
        public Builder putLabels(String key, List<Long> value) {
            return put(4, key, value);
        }

        public Builder extra(Map<String, JsonValue> extra) {
            return set(5, extra);
        }

        /** Puts one entry into {@code extra}. */
        public Builder putExtra(String key, JsonValue value) {
            return put(5, key, value);
        }

        public Builder anything(JsonValue anything) {
            return set(6, anything);
        }

        /** Puts a member that has no name of its own here. */
        public Builder putAdditionalMember(String name, BigDecimal value) {
            return putAdditional(name, Codecs.NUMBER, value);
        }
    }
}
