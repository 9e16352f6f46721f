package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Converts references. What they name outside of the sections of the document is converted too, in the same place: the
 * reference tells what it is.
 */
final class SwaggerReferences {
    private static final Set<String> DEFINED = Set.of(
            "swagger",
            "info",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "paths",
            "definitions",
            "parameters",
            "responses",
            "securityDefinitions",
            "security",
            "tags",
            "externalDocs",
            "servers",
            "components",
            "x-callwright");

    private final SwaggerDocument document;
    private final Deque<Fragment> open = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final List<Deep> deep = new ArrayList<>();

    SwaggerReferences(SwaggerDocument document) {
        this.document = document;
    }

    /**
     * A part outside of the sections that a reference names.
     *
     * @param kind what the reference is used for
     * @param pointer its pointer, which stays the same
     */
    record Fragment(FragmentKind kind, String pointer) {}

    /**
     * A reference into a part of a section, whose new pointer is known when everything is converted.
     *
     * @param holder the converted reference
     * @param pointer the pointer in the 2.0 document
     */
    record Deep(ObjectNode holder, String pointer) {}

    /** Sets the converted {@code $ref} of a reference. A reference to nothing stays as the user wrote it. */
    void put(ObjectPart converted, SwaggerNode reference, FragmentKind kind) {
        String text = reference.text("$ref");
        Optional<String> target = document.target(reference);
        Optional<String> component = target.flatMap(kind::converted);
        String written = component.map(RefResolver::reference).orElse(text);
        converted.put("$ref", document.text(written, reference.member("$ref")));
        if (target.isEmpty() || component.isPresent()) {
            return;
        }
        if (isInSection(target.get())) {
            deep.add(new Deep(converted.node(), target.get()));
        } else {
            convertInPlace(kind, target.get());
        }
    }

    /** The reference to a definition in a pointer of the 2.0 document. */
    String schema(String pointer) {
        Optional<String> component = FragmentKind.SCHEMA.converted(pointer);
        if (component.isEmpty()) {
            convertInPlace(FragmentKind.SCHEMA, pointer);
        }
        return RefResolver.reference(component.orElse(pointer));
    }

    /** The next part to convert in its place, each once. */
    Optional<Fragment> next() {
        return Optional.ofNullable(open.poll());
    }

    /** The references whose new pointers have to be looked up. */
    List<Deep> deep() {
        return deep;
    }

    // What 2.0 defines itself is converted as that, whatever a reference takes it for.
    private void convertInPlace(FragmentKind kind, String pointer) {
        boolean isDefined = pointer.isEmpty() || DEFINED.contains(pointer.split("/", -1)[1]);
        if (!isDefined && !isOpenApi(pointer) && known.add(pointer)) {
            open.add(new Fragment(kind, pointer));
        }
    }

    private static boolean isInSection(String pointer) {
        return Stream.of(FragmentKind.values()).anyMatch(kind -> kind.isIn(pointer));
    }

    // A 2.0 document may refer to OpenAPI 3 documents.
    private boolean isOpenApi(String pointer) {
        String external = "/" + SpecTree.EXTERNAL_DOCUMENTS + "/";
        if (!pointer.startsWith(external)) {
            return false;
        }
        int end = pointer.indexOf('/', external.length());
        return document.at(end < 0 ? pointer : pointer.substring(0, end)).has("openapi");
    }
}
