package sdk.unions.model;

import org.jspecify.annotations.Nullable;
import sdk.unions.core.base.ApiObject;
import sdk.unions.core.base.Members;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.base.ObjectType;
import sdk.unions.core.base.ObjectValues;
import sdk.unions.core.internal.json.Codecs;

public final class Card extends ApiObject implements Source, SourceCreateParams.Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Card> TYPE = ObjectType.of("Card", new Card(NONE));

    private Card(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Card(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("object", Codecs.STRING, "card")
                .required("number", Codecs.STRING);
    }

    public String object() {
        return requiredMember(0);
    }

    public String number() {
        return requiredMember(1);
    }

    /** A builder without values. Required: {@code number}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Card} objects. Required: {@code number}. */
    public static final class Builder extends ObjectBuilder<Card, Builder> {
        private Builder(@Nullable Card from) {
            super(TYPE, from);
        }

        public Builder number(String number) {
            return set(1, number);
        }
    }
}
