package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.TypeRegistry;
import dev.callwright.core.text.MessageText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normalizes how the members of a body or query are serialized: the {@code encoding} of a Media Type Object. */
final class FormMembers {
    private final DocumentContext document;
    private final TypeRegistry registry;
    private final SerializationNormalizer serializations;

    FormMembers(DocumentContext document, TypeRegistry registry) {
        this.document = document;
        this.registry = registry;
        this.serializations = new SerializationNormalizer(document);
    }

    /** The serialization of the members that have a declared one; empty if the format has no encodings. */
    Map<String, Serialization> of(DocumentNode content, Format format, TypeRef type) {
        warnOfPositional(content);
        List<DocumentNode.Member> encodings = content.member("encoding").members();
        if (format != Format.FORM && format != Format.MULTIPART) {
            if (!encodings.isEmpty()) {
                document.warn(
                        content.member("encoding"),
                        "encoding applies to application/x-www-form-urlencoded and multipart/form-data only; it is ignored");
            }
            return Map.of();
        }
        Optional<ObjectType> object =
                registry.definition(type).filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
        Map<String, Serialization> members = new LinkedHashMap<>();
        for (DocumentNode.Member encoding : encodings) {
            Optional<Property> property = object.stream()
                    .flatMap(each -> each.properties().stream())
                    .filter(each -> each.wireName().equals(encoding.name()))
                    .findFirst();
            if (object.isPresent()
                    && property.isEmpty()
                    && object.get().additionalProperties().isEmpty()) {
                document.warn(
                        encoding.value(),
                        "the schema has no property '" + MessageText.piece(encoding.name())
                                + "'; its encoding is ignored");
                continue;
            }
            members.put(
                    encoding.name(),
                    property.filter(each -> isFile(each.value().type())).isPresent()
                            ? serializations.ofFile(encoding.value())
                            : serializations.ofMember(encoding.value(), format));
        }
        return members;
    }

    private static boolean isFile(TypeRef type) {
        TypeRef value = type.withoutNull() instanceof TypeRef.ListOf list ? list.item() : type.withoutNull();
        return value.equals(new TypeRef.Scalar(ScalarKind.BINARY));
    }

    private void warnOfPositional(DocumentNode content) {
        for (String name : List.of("prefixEncoding", "itemEncoding")) {
            if (content.has(name)) {
                document.warn(content.member(name), name + " is not supported; the body is sent without it");
            }
        }
    }
}
