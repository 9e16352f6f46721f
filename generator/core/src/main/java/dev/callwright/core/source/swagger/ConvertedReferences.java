package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.swagger.SwaggerReferences.Deep;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SourceMap;
import dev.callwright.core.source.tree.SourceMap.Place;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes all references of a converted document lead to converted parts. */
final class ConvertedReferences {
    private final SpecTree tree;
    private final ObjectPart converted;

    /**
     * @param tree the Swagger 2.0 document
     * @param converted the converted one
     */
    ConvertedReferences(SpecTree tree, ObjectPart converted) {
        this.tree = tree;
        this.converted = converted;
    }

    /** Replaces parts outside of the sections by their converted forms. */
    void place(Map<String, Part> fragments) {
        Set<String> copied = new HashSet<>();
        if (converted.has(SpecTree.EXTERNAL_DOCUMENTS)) {
            copy(SpecTree.EXTERNAL_DOCUMENTS);
            copied.add(SpecTree.EXTERNAL_DOCUMENTS);
            correctUnused(converted.node().path(SpecTree.EXTERNAL_DOCUMENTS));
        }
        // Outer parts first, because they contain the inner ones as they were.
        fragments.entrySet().stream()
                .sorted(Comparator.comparingInt(fragment -> fragment.getKey().length()))
                .forEach(fragment -> {
                    String member = PointerTokens.unescape(
                            fragment.getKey().substring(1).split("/", 2)[0]);
                    if (copied.add(member) && converted.has(member)) {
                        copy(member);
                    }
                    set(fragment.getKey(), fragment.getValue());
                });
    }

    /** Corrects the references into parts of sections. */
    void correct(List<Deep> references) {
        if (references.isEmpty()) {
            return;
        }
        Map<Place, String> pointers = new HashMap<>();
        collect(converted.node(), "", pointers);
        for (Deep reference : references) {
            Place place = tree.sourceMap().at(reference.pointer()).place();
            String pointer = pointers.get(place);
            if (pointer != null) {
                reference.holder().put("$ref", RefResolver.reference(pointer));
            }
        }
    }

    // The converted document shares unchanged parts with the 2.0 document, which must not be modified.
    private void copy(String member) {
        String pointer = PointerTokens.child("", member);
        converted.put(
                member,
                new Part(
                        converted.node().path(member).deepCopy(),
                        tree.sourceMap().at(pointer).copy()));
    }

    private void set(String pointer, Part part) {
        int slash = pointer.lastIndexOf('/');
        String token = PointerTokens.unescape(pointer.substring(slash + 1));
        JsonNode parent = converted.node().at(pointer.substring(0, slash));
        SourceMap places = converted.part().places().edit(pointer.substring(0, slash));
        if (parent instanceof ObjectNode object) {
            object.set(token, part.node());
            places.put(token, part.places());
        } else if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(token);
            places.replace(array.size(), index, part.places());
            array.set(index, part.node());
        }
    }

    // Parts of other documents that nothing uses are not converted, but checked like all others.
    private static void correctUnused(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref") instanceof TextNode reference) {
            String pointer = reference.textValue().replaceFirst("^#", "");
            Stream.of(FragmentKind.values())
                    .map(kind -> kind.converted(pointer))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(target -> object.put("$ref", "#" + target));
        }
        node.forEach(ConvertedReferences::correctUnused);
    }

    private void collect(JsonNode node, String pointer, Map<Place, String> pointers) {
        pointers.putIfAbsent(converted.part().places().at(pointer).place(), pointer);
        node.properties()
                .forEach(member -> collect(member.getValue(), PointerTokens.child(pointer, member.getKey()), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }
}
