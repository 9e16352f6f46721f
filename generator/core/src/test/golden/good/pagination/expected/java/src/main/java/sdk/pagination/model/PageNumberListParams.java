package sdk.pagination.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.pagination.core.base.ApiObject;
import sdk.pagination.core.base.Members;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.base.ObjectType;
import sdk.pagination.core.base.ObjectValues;
import sdk.pagination.core.internal.form.ParameterStyle;
import sdk.pagination.core.internal.json.Codecs;
import sdk.pagination.core.internal.object.Presence;

/** The arguments of <code>GET /page-numbers</code>. */
public final class PageNumberListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PageNumberListParams> TYPE =
            ObjectType.of("PageNumberListParams", new PageNumberListParams(NONE));

    private PageNumberListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PageNumberListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("page", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("per_page", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> page() {
        return optionalMember(0);
    }

    public Optional<Long> perPage() {
        return optionalMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link PageNumberListParams} objects. */
    public static final class Builder extends ObjectBuilder<PageNumberListParams, Builder> {
        private Builder(@Nullable PageNumberListParams from) {
            super(TYPE, from);
        }

        public Builder page(long page) {
            return set(0, page);
        }

        public Builder perPage(long perPage) {
            return set(1, perPage);
        }
    }
}
