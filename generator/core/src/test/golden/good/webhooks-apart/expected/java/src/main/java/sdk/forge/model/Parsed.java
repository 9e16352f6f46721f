package sdk.forge.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.forge.core.base.ApiObject;
import sdk.forge.core.base.Members;
import sdk.forge.core.base.ObjectBuilder;
import sdk.forge.core.base.ObjectType;
import sdk.forge.core.base.ObjectValues;
import sdk.forge.core.internal.json.Codecs;

public final class Parsed extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Parsed> TYPE = ObjectType.of("Parsed", new Parsed(NONE));

    private Parsed(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Parsed(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("lines", Codecs.INT64);
    }

    public Optional<Long> lines() {
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

    /** Builds {@link Parsed} objects. */
    public static final class Builder extends ObjectBuilder<Parsed, Builder> {
        private Builder(@Nullable Parsed from) {
            super(TYPE, from);
        }

        public Builder lines(long lines) {
            return set(0, lines);
        }
    }
}
