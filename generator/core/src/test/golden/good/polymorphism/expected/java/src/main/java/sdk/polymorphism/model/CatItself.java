package sdk.polymorphism.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class CatItself extends ApiObject implements Cat {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<CatItself> TYPE = ObjectType.of("CatItself", new CatItself(NONE));

    private CatItself(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new CatItself(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("petType", Codecs.STRING, "Cat")
                .optional("name", Codecs.STRING)
                .optional("lives", Codecs.INT32);
    }

    public String petType() {
        return requiredMember(0);
    }

    public Optional<String> name() {
        return optionalMember(1);
    }

    public Optional<Integer> lives() {
        return optionalMember(2);
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
     * Builds {@link CatItself} objects.
     */
    public static final class Builder extends ObjectBuilder<CatItself, Builder> {
        private Builder(@Nullable CatItself from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder lives(int lives) {
            return set(2, lives);
        }
    }
}
