package sdk.names.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.object.Presence;

/** The arguments of <code>POST /new/import</code>. */
public final class NewImportNewParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<NewImportNewParams> TYPE =
            ObjectType.of("NewImportNewParams", new NewImportNewParams(NONE));

    private NewImportNewParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NewImportNewParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(ObjectModel.TYPE, Presence.OPTIONAL);
    }

    public Optional<ObjectModel> body() {
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

    /** Builds {@link NewImportNewParams} objects. */
    public static final class Builder extends ObjectBuilder<NewImportNewParams, Builder> {
        private Builder(@Nullable NewImportNewParams from) {
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
