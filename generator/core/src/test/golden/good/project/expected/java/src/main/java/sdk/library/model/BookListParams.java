package sdk.library.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.library.core.base.ApiObject;
import sdk.library.core.base.Members;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.core.base.ObjectType;
import sdk.library.core.base.ObjectValues;
import sdk.library.core.internal.form.ParameterStyle;
import sdk.library.core.internal.json.Codecs;
import sdk.library.core.internal.object.Presence;

/**
 * The arguments of <code>GET /books</code>.
 *
 * <p>Lists books.
 */
public final class BookListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<BookListParams> TYPE = ObjectType.of("BookListParams", new BookListParams(NONE));

    private BookListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new BookListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("cursor", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<String> cursor() {
        return optionalMember(0);
    }

    public Optional<Long> limit() {
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

    /** Builds {@link BookListParams} objects. */
    public static final class Builder extends ObjectBuilder<BookListParams, Builder> {
        private Builder(@Nullable BookListParams from) {
            super(TYPE, from);
        }

        public Builder cursor(String cursor) {
            return set(0, cursor);
        }

        public Builder limit(long limit) {
            return set(1, limit);
        }
    }
}
