package sdk.library.model;

import org.jspecify.annotations.Nullable;
import sdk.library.core.base.ApiObject;
import sdk.library.core.base.Members;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.core.base.ObjectType;
import sdk.library.core.base.ObjectValues;
import sdk.library.core.internal.json.Codecs;
import sdk.library.core.internal.object.Presence;

/**
 * The arguments of <code>POST /books/{book}/loans</code>.
 *
 * <p>Lends a book.
 */
public final class BookLoanCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<BookLoanCreateParams> TYPE =
            ObjectType.of("BookLoanCreateParams", new BookLoanCreateParams(NONE));

    private BookLoanCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new BookLoanCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("reader", Codecs.STRING, Presence.REQUIRED);
    }

    public String reader() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code reader}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link BookLoanCreateParams} objects. Required: {@code reader}. */
    public static final class Builder extends ObjectBuilder<BookLoanCreateParams, Builder> {
        private Builder(@Nullable BookLoanCreateParams from) {
            super(TYPE, from);
        }

        public Builder reader(String reader) {
            return set(0, reader);
        }
    }
}
