package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
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
import java.util.Map;
import java.util.Optional;

/** Normalizes request bodies: the media type and the inputs. */
final class BodyNormalizer {
    private static final Serialization BY_TYPE = Serialization.content(Optional.empty());

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final FormMembers forms;

    BodyNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
        this.forms = new FormMembers(document, schemas.registry());
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
        Format format = format(chosen.get().name(), content.member("schema"));
        Body body = new Body(mediaType(chosen.get(), format), format, requestBody.flag("required"));
        return new BodyInputs(Optional.of(body), inputs(body, content));
    }

    // A range says what the API accepts, so the schema tells what is sent.
    private Format format(String mediaType, DocumentNode schema) {
        boolean open = MediaType.parse(mediaType)
                .filter(type -> type.isRange()
                        && (type.type().equals("*") || type.type().equals("application")))
                .isPresent();
        if (!open) {
            return MediaTypes.format(mediaType);
        }
        TypeRef type = schemas.value(schema, true).type().withoutNull();
        return type.equals(new TypeRef.Scalar(ScalarKind.BINARY)) ? Format.BINARY : Format.JSON;
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
        Map<String, Serialization> members = forms.of(content, body.format(), whole.type());
        if (object.isEmpty()) {
            TypeRef type = sentType(body.format(), whole.type());
            // A constant of another type, such as true for a file, is not a value of this type.
            Value sent =
                    type.equals(whole.type()) ? whole : whole.withType(type).withoutConstant();
            return List.of(new Input("body", Location.WHOLE_BODY, sent, BY_TYPE.withMembers(members)));
        }
        List<Input> inputs = new ArrayList<>();
        for (Property property : object.get().properties()) {
            if (property.value().access() != AccessMode.READ_ONLY) {
                inputs.add(new Input(
                        property.wireName(),
                        Location.BODY,
                        presence(property.value(), body.required()),
                        members.getOrDefault(property.wireName(), BY_TYPE)));
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
}
