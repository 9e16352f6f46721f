package sdk.bodies.params;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.form.ParameterStyle;
import sdk.bodies.core.internal.form.PartEncoding;
import sdk.bodies.core.internal.json.Codec;
import sdk.bodies.core.internal.json.Codecs;
import sdk.bodies.core.internal.object.Presence;
import sdk.bodies.model.FormsCreateLinesItem;

/**
 * The arguments of <code>POST /forms</code>.
 */
public final class FormsCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FormsCreateParams> TYPE =
            ObjectType.of("FormsCreateParams", new FormsCreateParams(NONE));

    private FormsCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FormsCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("amount", Codecs.INT64, Presence.REQUIRED)
                .body("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("lines", Codec.list(FormsCreateLinesItem.TYPE), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE));
    }

    public long amount() {
        return requiredMember(0);
    }

    public List<String> expand() {
        return listMember(1);
    }

    public List<FormsCreateLinesItem> lines() {
        return listMember(2);
    }

    /**
     * A builder without values. Required: {@code amount}.
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
     * Builds {@link FormsCreateParams} objects. Required: {@code amount}.
     */
    public static final class Builder extends ObjectBuilder<FormsCreateParams, Builder> {
        private Builder(@Nullable FormsCreateParams from) {
            super(TYPE, from);
        }

        public Builder amount(long amount) {
            return set(0, amount);
        }

        public Builder expand(List<String> expand) {
            return set(1, expand);
        }

        /**
         * Adds one item to {@code expand}.
         */
        public Builder addExpand(String item) {
            return add(1, item);
        }

        public Builder lines(List<FormsCreateLinesItem> lines) {
            return set(2, lines);
        }

        /**
         * Adds one item to {@code lines}.
         */
        public Builder addLines(FormsCreateLinesItem item) {
            return add(2, item);
        }

        /**
         * Adds one item to {@code lines}.
         */
        public Builder addLines(Consumer<FormsCreateLinesItem.Builder> item) {
            return add(2, built(FormsCreateLinesItem.builder(), item));
        }
    }
}
