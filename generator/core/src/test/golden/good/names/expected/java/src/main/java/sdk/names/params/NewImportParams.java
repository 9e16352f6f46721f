package sdk.names.params;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.object.Presence;
import sdk.names.model.ObjectModel;

/**
 * The arguments of <code>POST /new/import</code>.
 */
public final class NewImportParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NewImportParams> TYPE = ObjectType.of("NewImportParams", new NewImportParams(NONE));

    private NewImportParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NewImportParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(ObjectModel.TYPE, Presence.OPTIONAL);
    }

    public Optional<ObjectModel> body() {
        return optionalMember(0);
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
     * Builds {@link NewImportParams} objects.
     */
    public static final class Builder extends ObjectBuilder<NewImportParams, Builder> {
        private Builder(@Nullable NewImportParams from) {
            super(TYPE, from);
        }

        public Builder body(ObjectModel body) {
            return set(0, body);
        }

        public Builder body(Consumer<ObjectModel.Builder> body) {
            return set(0, built(ObjectModel.builder(), body));
        }
    }
}
