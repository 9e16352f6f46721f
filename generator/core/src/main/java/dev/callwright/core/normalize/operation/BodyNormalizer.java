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
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Normalizes request bodies: the media type and the inputs. */
final class BodyNormalizer {
    private final DocumentContext document;
    private final SchemaNormalizer schemas;

    BodyNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /**
     * A body and its inputs.
     *
     * @param body the serialization of the body; empty if the operation has none
     * @param inputs the members of the body, or a single input for the whole body
     */
    record BodyInputs(Optional<Body> body, List<Input> inputs) {}

    /** The body of an operation. */
    BodyInputs body(DocumentNode operation) {
        DocumentNode requestBody = document.resolve(operation.member("requestBody"));
        List<DocumentNode.Member> contents = MediaTypes.contents(requestBody, document);
        Optional<DocumentNode.Member> chosen = MediaTypes.preferred(contents);
        if (chosen.isEmpty()) {
            return new BodyInputs(Optional.empty(), List.of());
        }
        DocumentNode content = chosen.get().value();
        Format format = MediaTypes.format(chosen.get().name());
        Body body = new Body(mediaType(chosen.get(), format), format, requestBody.flag("required"));
        return new BodyInputs(Optional.of(body), inputs(body, content));
    }

    // Serialized from its parsed parts, because it becomes a header.
    private String mediaType(DocumentNode.Member content, Format format) {
        return MediaType.parse(content.name()).map(MediaType::toString).orElseGet(() -> {
            String fallback = MediaTypes.defaultOf(format);
            document.warn(content.value(), "this is not a media type (RFC 9110, 8.3.1); " + fallback + " is sent");
            return fallback;
        });
    }

    private List<Input> inputs(Body body, DocumentNode content) {
        DocumentNode schema = content.member("schema");
        Value whole = schemas.value(schema, body.required());
        boolean keepsName = body.format() == Format.JSON && References.isReference(schema.node());
        Optional<ObjectType> object = schemas.registry()
                .definition(whole.type())
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .or(() -> filesOf(body, whole.type(), schema))
                .filter(type -> !keepsName && type.additionalProperties().isEmpty())
                .filter(type -> body.format() != Format.TEXT && body.format() != Format.BINARY);
        if (object.isEmpty()) {
            Serialization plain = new Serialization(Style.FORM, true, false, Optional.empty());
            TypeRef type = sentType(body.format(), whole.type());
            // A constant of another type, such as true for a file, is not a value of this type.
            Value sent =
                    type.equals(whole.type()) ? whole : whole.withType(type).withoutConstant();
            return List.of(new Input("body", Location.WHOLE_BODY, sent, plain));
        }
        List<Input> inputs = new ArrayList<>();
        for (Property property : object.get().properties()) {
            if (property.value().access() != AccessMode.READ_ONLY) {
                DocumentNode encoding = content.member("encoding").member(property.wireName());
                inputs.add(new Input(
                        property.wireName(),
                        Location.BODY,
                        presence(property.value(), body.required()),
                        partSerialization(encoding, body)));
            }
        }
        return inputs;
    }

    private Optional<ObjectType> filesOf(Body body, TypeRef type, DocumentNode schema) {
        Optional<ObjectType> members = body.format() == Format.MULTIPART
                ? new UnionMembers(schemas.registry()).of(type, schema.pointer() + "/allOf/properties")
                : Optional.empty();
        members.ifPresent(unused -> document.warn(
                schema,
                "the alternatives of this body have files, which are parts of their own, so the members of all alternatives"
                        + " are members of the body; the API checks which ones go together"));
        return members;
    }

    // Independent of the schema: binary bodies are sent as files, text bodies as texts.
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

    // Members that an optional body requires are only required if the body is sent.
    private static Value presence(Value value, boolean bodyRequired) {
        return bodyRequired || value.constant().isPresent() ? value : value.asOptional();
    }

    private Serialization partSerialization(DocumentNode encoding, Body body) {
        Serialization written = InputNormalizer.serialization(encoding, Location.BODY);
        Optional<String> contentType = MediaTypes.list(encoding.text("contentType"));
        if (contentType.isEmpty() && !encoding.text("contentType").isBlank()) {
            document.warn(
                    encoding.member("contentType"),
                    "this is neither a media type nor a list of media types (RFC 9110, 8.3.1); the default of the part's type is sent");
        }
        // OpenAPI 3.0 defines styles for forms only, 3.1 for multipart bodies too; 3.0 documents use them there as
        // well.
        boolean styled = body.format() == Format.FORM || body.format() == Format.MULTIPART;
        Style style = styled ? written.style() : Style.FORM;
        return new Serialization(style, written.explode(), written.allowReserved(), contentType);
    }
}
