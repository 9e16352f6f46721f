package sdk.names.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codecs;

public final class ObjectModel extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ObjectModel> TYPE = ObjectType.of("ObjectModel", new ObjectModel(NONE));

    private ObjectModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ObjectModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("next", Codecs.STRING)
                .optional("Next", Codecs.STRING)
                .optional("NEXT", Codecs.STRING)
                .optional("dateRange", Codecs.STRING)
                .optional("date_range", Codecs.STRING);
    }

    public Optional<String> next() {
        return optionalMember(0);
    }

    public Optional<String> Next() {
        return optionalMember(1);
    }

    public Optional<String> NEXT() {
        return optionalMember(2);
    }

    public Optional<String> modelDateRange() {
        return optionalMember(3);
    }

    public Optional<String> dateRange() {
        return optionalMember(4);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ObjectModel} objects. */
    public static final class Builder extends ObjectBuilder<ObjectModel, Builder> {
        private Builder(@Nullable ObjectModel from) {
            super(TYPE, from);
        }

        public Builder next(String next) {
            return set(0, next);
        }

        public Builder Next(String Next) {
            return set(1, Next);
        }

        public Builder NEXT(String NEXT) {
            return set(2, NEXT);
        }

        public Builder modelDateRange(String modelDateRange) {
            return set(3, modelDateRange);
        }

        public Builder dateRange(String dateRange) {
            return set(4, dateRange);
        }
    }
}
