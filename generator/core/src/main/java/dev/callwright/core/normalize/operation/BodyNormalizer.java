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
import dev.callwright.core.normalize.operation.BodyContents.Content;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normalizes request bodies: the media type and the inputs. */
final class BodyNormalizer {
    private static final Serialization BY_TYPE = Serialization.content(Optional.empty());

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final BodyContents contents;
    private final DeclaredExamples examples;
    private final FormMembers forms;

    BodyNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
        this.contents = new BodyContents(document);
        this.examples = new DeclaredExamples(document);
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
        Optional<Content> chosen = contents.preferred(requestBody);
        if (chosen.isEmpty()) {
            return new BodyInputs(Optional.empty(), List.of());
        }
        Content content = chosen.get();
        List<String> lost = contents.lost(requestBody, content);
        if (!lost.isEmpty()) {
            document.warn(
                    WarningKind.OMISSION,
                    requestBody,
                    "the body can also be " + String.join(", ", lost) + " with another schema, but "
                            + content.mediaType() + " is sent; remove that with an overlay to send the other");
        }
        Format format = format(content);
        Body body =
                new Body(sent(content, format), format, requestBody.flag("required"), contents.mediaTypes(requestBody));
        return new BodyInputs(Optional.of(body), inputs(body, content.node()));
    }

    // A range says what the API accepts, so the schema tells what is sent.
    private Format format(Content content) {
        boolean open = MediaType.parse(content.mediaType())
                .filter(type -> type.isRange()
                        && (type.type().equals("*") || type.type().equals("application")))
                .isPresent();
        if (!open) {
            return content.format();
        }
        TypeRef type = schemas.value(content.schema(), true).type().withoutNull();
        return type.equals(new TypeRef.Scalar(ScalarKind.BINARY)) ? Format.BINARY : Format.JSON;
    }

    // A range is no Content-Type; that of a file is the caller's.
    private static String sent(Content content, Format format) {
        boolean isAny = MediaTypes.isRange(content.mediaType()) && format != Format.BINARY;
        return isAny ? MediaTypes.defaultOf(format) : content.mediaType();
    }

    private List<Input> inputs(Body body, DocumentNode content) {
        DocumentNode schema = content.member("schema");
        DeclaredExamples.OfBody declared = examples.ofBody(content);
        Value whole = declared.whole(schemas.value(schema, body.required()));
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
            warnOfPlain(body, content, whole.type());
            // A constant of another type, such as true for a file, is not a value of this type.
            Value sent =
                    type.equals(whole.type()) ? whole : whole.withType(type).withoutConstant();
            return List.of(new Input("body", Location.WHOLE_BODY, sent, BY_TYPE.withMembers(members)));
        }
        for (String pointer : declared.withoutMembers()) {
            document.warn(
                    WarningKind.SNIPPET,
                    document.at(pointer),
                    "the example is not an object, which the body is; snippets leave it out; correct its value");
        }
        List<Input> inputs = new ArrayList<>();
        for (Property property : object.get().properties()) {
            if (property.value().access() != AccessMode.READ_ONLY) {
                inputs.add(new Input(
                        property.wireName(),
                        Location.BODY,
                        presence(declared.member(property), body.required()),
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

    private void warnOfPlain(Body body, DocumentNode content, TypeRef declared) {
        boolean isPlain = body.format() == Format.TEXT || body.format() == Format.BINARY;
        if (isPlain && !schemas.isSingle(declared)) {
            document.warn(
                    WarningKind.TYPE,
                    content,
                    "the body is sent as " + (body.format() == Format.TEXT ? "a text" : "a file") + ", because "
                            + body.mediaType() + " cannot be written as its schema says; add application/json with the"
                            + " schema if the API takes it");
        }
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
