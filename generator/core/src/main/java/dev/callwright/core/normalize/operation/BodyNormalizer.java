package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a request body: which media type is sent, and which inputs make it up. */
final class BodyNormalizer {
    private final SchemaNormalizer schemas;

    BodyNormalizer(SchemaNormalizer schemas) {
        this.schemas = schemas;
    }

    /**
     * A body and its inputs.
     *
     * @param body how it travels; empty: there is none
     * @param inputs its members, or the whole of it as one
     */
    record BodyInputs(Optional<Body> body, List<Input> inputs) {}

    /** The body of an operation. */
    BodyInputs body(SchemaNode operation) {
        SchemaNode requestBody = schemas.references().resolve(operation.member("requestBody"));
        List<SchemaNode.Named> contents = schemas.contents(requestBody);
        Optional<SchemaNode.Named> chosen = MediaTypes.preferred(contents);
        if (chosen.isEmpty()) {
            return new BodyInputs(Optional.empty(), List.of());
        }
        SchemaNode content = chosen.get().value();
        Format format = MediaTypes.format(chosen.get().name());
        Body body = new Body(mediaType(chosen.get(), format), format, requestBody.flag("required"));
        return new BodyInputs(Optional.of(body), inputs(body, content));
    }

    // Made of its parts, for it becomes a header.
    private String mediaType(SchemaNode.Named content, Format format) {
        return MediaType.parse(content.name()).map(MediaType::toString).orElseGet(() -> {
            String otherwise = MediaTypes.usual(format);
            schemas.warn(content.value(), "this is no media type (RFC 9110, 8.3.1); " + otherwise + " is sent");
            return otherwise;
        });
    }

    private List<Input> inputs(Body body, SchemaNode content) {
        SchemaNode schema = content.member("schema");
        Value whole = schemas.value(schema, body.required());
        boolean keepsName = body.format() == Format.JSON && References.isReference(schema.node());
        Optional<ObjectType> object = schemas.registry()
                .definition(whole.type())
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .filter(type -> !keepsName && type.additionalProperties().isEmpty())
                .filter(type -> body.format() != Format.TEXT && body.format() != Format.BINARY);
        if (object.isEmpty()) {
            Serialization plain = new Serialization(Style.FORM, true, false, Optional.empty());
            TypeRef type = sentType(body.format(), whole.type());
            // The constant of another type, such as true for a file, is no value of this one.
            Value sent =
                    type.equals(whole.type()) ? whole : whole.withType(type).withoutConstant();
            return List.of(new Input("body", Location.WHOLE_BODY, sent, plain));
        }
        List<Input> inputs = new ArrayList<>();
        for (Property property : object.get().properties()) {
            if (property.value().access() != AccessMode.READ_ONLY) {
                SchemaNode encoding = content.member("encoding").member(property.wireName());
                inputs.add(new Input(
                        property.wireName(),
                        Location.BODY,
                        presence(property.value(), body.required()),
                        partSerialization(encoding, body)));
            }
        }
        return inputs;
    }

    // Whatever the schema says: bytes are sent as a file, and text is text.
    private static TypeRef sentType(Format format, TypeRef declared) {
        return switch (format) {
            case BINARY -> new TypeRef.Scalar(ScalarKind.BINARY);
            case TEXT ->
                declared instanceof TypeRef.Scalar scalar && scalar.kind() != ScalarKind.BINARY
                        ? declared
                        : new TypeRef.Scalar(ScalarKind.STRING);
            case JSON, FORM, MULTIPART -> declared;
        };
    }

    // A body that may be left out asks for its required members only when it is sent.
    private static Value presence(Value value, boolean bodyRequired) {
        return bodyRequired || value.constant().isPresent() ? value : value.asOptional();
    }

    private Serialization partSerialization(SchemaNode encoding, Body body) {
        Serialization written = InputNormalizer.serialization(encoding, Location.BODY);
        Optional<String> contentType = MediaTypes.list(encoding.text("contentType"));
        if (contentType.isEmpty() && !encoding.text("contentType").isBlank()) {
            schemas.warn(
                    encoding.member("contentType"),
                    "this is no media type and no list of them (RFC 9110, 8.3.1); the part has the usual one of its value");
        }
        // OpenAPI 3.0 gives styles a meaning in forms only, 3.1 in multipart bodies as well; documents of both versions
        // use
        // them there.
        boolean styled = body.format() == Format.FORM || body.format() == Format.MULTIPART;
        Style style = styled ? written.style() : Style.FORM;
        return new Serialization(style, written.explode(), written.allowReserved(), contentType);
    }
}
