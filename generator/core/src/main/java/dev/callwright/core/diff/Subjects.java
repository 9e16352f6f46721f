package dev.callwright.core.diff;

import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import java.util.List;
import java.util.Locale;

/** The subjects of the parts of a model. */
public final class Subjects {
    /** All errors together, which have one type in an SDK. */
    public static final Subject ERRORS = Subject.of(Kind.ERROR, "");

    private Subjects() {}

    /** The API as a whole. */
    public static Subject of(ApiModel api) {
        return Subject.of(Kind.API, api.info().title());
    }

    /** The server. */
    public static Subject of(Server server) {
        return Subject.of(Kind.SERVER, server.url());
    }

    /** The security scheme. */
    public static Subject of(SecurityScheme scheme) {
        return Subject.of(Kind.SECURITY_SCHEME, scheme.name());
    }

    /** The webhook. */
    public static Subject of(Webhook webhook) {
        return Subject.of(Kind.WEBHOOK, webhook.name());
    }

    /** The kind of errors that the settings name. */
    public static Subject of(ErrorClass error) {
        return Subject.of(Kind.ERROR, error.name());
    }

    /** The operation. */
    public static Subject of(Operation operation) {
        return Subject.of(Kind.OPERATION, operation.id());
    }

    /** The input: its location and wire name, or {@code body} for a whole body. */
    public static Subject of(Operation operation, Input input) {
        boolean isWhole = input.location() == Input.Location.WHOLE_BODY;
        String location = input.location().name().toLowerCase(Locale.ROOT);
        return new Subject(Kind.INPUT, operation.id(), isWhole ? "body" : location + ":" + input.wireName());
    }

    /** The result of the operation. */
    public static Subject result(Operation operation) {
        return Subject.of(Kind.RESULT, operation.id());
    }

    /** The error response of the operation with a status. */
    public static Subject error(Operation operation, String status) {
        return new Subject(Kind.ERROR, operation.id(), status);
    }

    /** The resource. */
    public static Subject of(Resource resource) {
        return resource(resource.path());
    }

    /** The resource with a path. */
    public static Subject resource(List<String> path) {
        return Subject.of(Kind.RESOURCE, String.join(".", path));
    }

    /** The type. */
    public static Subject of(TypeDefinition type) {
        return Subject.of(Kind.TYPE, type.id().pointer());
    }

    /** The property of an object type. */
    public static Subject property(TypeDefinition type, String wireName) {
        return new Subject(Kind.PROPERTY, type.id().pointer(), wireName);
    }

    /** The value of an enum. */
    public static Subject value(TypeDefinition type, String wireValue) {
        return new Subject(Kind.ENUM_VALUE, type.id().pointer(), wireValue);
    }

    /** The alternative of a union. */
    public static Subject alternative(TypeDefinition type, TypeRef alternative) {
        return new Subject(Kind.ALTERNATIVE, type.id().pointer(), alternative.accept(new AlternativeKey()));
    }

    /** What tells the alternatives of a union apart: the pointer of a named type, such as {@code string[]} for others. */
    private static final class AlternativeKey implements TypeRef.Visitor<String> {
        @Override
        public String named(TypeRef.Named named) {
            return named.id().pointer();
        }

        @Override
        public String scalar(TypeRef.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String any(TypeRef.Any any) {
            return "any";
        }

        @Override
        public String list(TypeRef.ListOf list) {
            return list.item().accept(this) + "[]";
        }

        @Override
        public String map(TypeRef.MapOf map) {
            return map.value().accept(this) + "{}";
        }

        @Override
        public String nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public String expandable(TypeRef.Expandable expandable) {
            return expandable.object().accept(this);
        }
    }
}
