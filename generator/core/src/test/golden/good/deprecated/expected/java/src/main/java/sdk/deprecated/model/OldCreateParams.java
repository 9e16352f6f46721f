package sdk.deprecated.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.deprecated.core.base.ApiObject;
import sdk.deprecated.core.base.Members;
import sdk.deprecated.core.base.ObjectBuilder;
import sdk.deprecated.core.base.ObjectType;
import sdk.deprecated.core.base.ObjectValues;
import sdk.deprecated.core.internal.form.ParameterStyle;
import sdk.deprecated.core.internal.json.Codecs;
import sdk.deprecated.core.internal.object.Presence;

/**
 * The arguments of <code>POST /old</code>.
 *
 * <p>Use new instead.
 */
public final class OldCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<OldCreateParams> TYPE = ObjectType.of("OldCreateParams", new OldCreateParams(NONE));

    private OldCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OldCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .header("trace", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.SIMPLE)
                .wholeBody(Thing.TYPE, Presence.OPTIONAL);
    }

    /**
     * Nobody reads it.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public Optional<String> trace() {
        return optionalMember(0);
    }

    public Optional<Thing> body() {
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

    /** Builds {@link OldCreateParams} objects. */
    public static final class Builder extends ObjectBuilder<OldCreateParams, Builder> {
        private Builder(@Nullable OldCreateParams from) {
            super(TYPE, from);
        }

        /**
         * Nobody reads it.
         * @deprecated The API discourages its use.
         */
        @Deprecated
        public Builder trace(String trace) {
            return set(0, trace);
        }

        public Builder body(Thing body) {
            return set(1, body);
        }

        public Builder body(Consumer<Thing.Builder> body) {
            return set(1, built(Thing.builder(), body));
        }
    }
}
