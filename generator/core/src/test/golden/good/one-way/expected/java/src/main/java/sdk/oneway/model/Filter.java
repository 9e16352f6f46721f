package sdk.oneway.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Filter extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Filter> TYPE = ObjectType.of("Filter", new Filter(NONE));

    private Filter(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Filter(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("name", Codecs.STRING);
    }

    public Optional<String> name() {
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

    /** Builds {@link Filter} objects. */
    public static final class Builder extends ObjectBuilder<Filter, Builder> {
        private Builder(@Nullable Filter from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(0, name);
        }
    }
}
