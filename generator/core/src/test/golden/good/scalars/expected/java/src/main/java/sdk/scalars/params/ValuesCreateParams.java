package sdk.scalars.params;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.scalars.core.base.ApiObject;
import sdk.scalars.core.base.Members;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.core.base.ObjectType;
import sdk.scalars.core.base.ObjectValues;
import sdk.scalars.core.internal.object.Presence;
import sdk.scalars.model.Values;

/**
 * The arguments of <code>POST /values</code>.
 */
public final class ValuesCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ValuesCreateParams> TYPE =
            ObjectType.of("ValuesCreateParams", new ValuesCreateParams(NONE));

    private ValuesCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ValuesCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Values.TYPE, Presence.REQUIRED);
    }

    public Values body() {
        return requiredMember(0);
    }

    /**
     * A builder without values. Required: {@code body}.
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
     * Builds {@link ValuesCreateParams} objects. Required: {@code body}.
     */
    public static final class Builder extends ObjectBuilder<ValuesCreateParams, Builder> {
        private Builder(@Nullable ValuesCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Values body) {
            return set(0, body);
        }

        public Builder body(Consumer<Values.Builder> body) {
            return set(0, built(Values.builder(), body));
        }
    }
}
