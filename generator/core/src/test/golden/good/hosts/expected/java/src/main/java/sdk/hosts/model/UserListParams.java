package sdk.hosts.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hosts.core.base.ApiObject;
import sdk.hosts.core.base.Members;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.base.ObjectType;
import sdk.hosts.core.base.ObjectValues;
import sdk.hosts.core.internal.form.ParameterStyle;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.core.internal.object.Presence;

/** The arguments of <code>GET /users</code>. */
public final class UserListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<UserListParams> TYPE = ObjectType.of("UserListParams", new UserListParams(NONE));

    private UserListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new UserListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .header("hosts-version", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.SIMPLE);
    }

    public Optional<String> hostsVersion() {
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

    /** Builds {@link UserListParams} objects. */
    public static final class Builder extends ObjectBuilder<UserListParams, Builder> {
        private Builder(@Nullable UserListParams from) {
            super(TYPE, from);
        }

        public Builder hostsVersion(String hostsVersion) {
            return set(0, hostsVersion);
        }
    }
}
