package sdk.unions.params;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.unions.core.base.ApiObject;
import sdk.unions.core.base.Members;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.base.ObjectType;
import sdk.unions.core.base.ObjectValues;
import sdk.unions.core.internal.object.Presence;
import sdk.unions.model.SourcesCreateAmount;
import sdk.unions.model.SourcesCreateSource;
import sdk.unions.model.SourcesCreateTags;

/**
 * The arguments of <code>POST /sources</code>.
 */
public final class SourcesCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<SourcesCreateParams> TYPE =
            ObjectType.of("SourcesCreateParams", new SourcesCreateParams(NONE));

    private SourcesCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new SourcesCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("source", SourcesCreateSource.TYPE, Presence.REQUIRED)
                .body("amount", SourcesCreateAmount.TYPE, Presence.OPTIONAL)
                .body("tags", SourcesCreateTags.TYPE, Presence.OPTIONAL);
    }

    public SourcesCreateSource source() {
        return requiredMember(0);
    }

    public Optional<SourcesCreateAmount> amount() {
        return optionalMember(1);
    }

    public Optional<SourcesCreateTags> tags() {
        return optionalMember(2);
    }

    /**
     * A builder without values. Required: {@code source}.
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
     * Builds {@link SourcesCreateParams} objects. Required: {@code source}.
     */
    public static final class Builder extends ObjectBuilder<SourcesCreateParams, Builder> {
        private Builder(@Nullable SourcesCreateParams from) {
            super(TYPE, from);
        }

        public Builder source(SourcesCreateSource source) {
            return set(0, source);
        }

        public Builder amount(SourcesCreateAmount amount) {
            return set(1, amount);
        }

        public Builder tags(SourcesCreateTags tags) {
            return set(2, tags);
        }
    }
}
