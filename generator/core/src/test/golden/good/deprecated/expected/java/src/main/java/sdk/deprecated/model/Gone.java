package sdk.deprecated.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.deprecated.core.base.ApiObject;
import sdk.deprecated.core.base.Members;
import sdk.deprecated.core.base.ObjectBuilder;
import sdk.deprecated.core.base.ObjectType;
import sdk.deprecated.core.base.ObjectValues;

/** Deprecated: the API discourages its use. */
public final class Gone extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Gone> TYPE = ObjectType.of("Gone", new Gone(NONE));

    private Gone(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Gone(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("thing", Thing.TYPE);
    }

    public Optional<Thing> thing() {
        return optionalMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Gone} objects. */
    public static final class Builder extends ObjectBuilder<Gone, Builder> {
        private Builder(@Nullable Gone from) {
            super(TYPE, from);
        }

        public Builder thing(Thing thing) {
            return set(0, thing);
        }

        public Builder thing(Consumer<Thing.Builder> thing) {
            return set(0, built(Thing.builder(), thing));
        }
    }
}
