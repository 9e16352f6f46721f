package dev.callwright.core.source.swagger;

import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts discriminators. Their values are the names of definitions, as in OpenAPI 3, unless a definition has another value
 * in an extension.
 */
final class DiscriminatorConversion {
    private static final List<String> VALUES = List.of("x-ms-discriminator-value", "x-discriminator-value");

    private final SwaggerDocument document;
    private final SwaggerReferences references;
    private @Nullable Map<String, Map<String, SwaggerNode>> mappings;

    DiscriminatorConversion(SwaggerDocument document, SwaggerReferences references) {
        this.document = document;
        this.references = references;
    }

    /** Sets the converted discriminator of a schema. */
    void put(ObjectPart converted, SwaggerNode schema) {
        SwaggerNode written = schema.member("discriminator");
        if (!written.value().isTextual()) {
            object(converted, written);
            return;
        }
        ObjectPart discriminator = document.object(written);
        discriminator.put("propertyName", document.copy(written));
        ObjectPart mapping = document.object(written);
        mappings()
                .getOrDefault(schema.pointer(), Map.of())
                .forEach((value, declared) ->
                        mapping.put(value, document.text(references.schema(parent(declared)), declared)));
        discriminator.putUnlessEmpty("mapping", mapping);
        converted.put("discriminator", discriminator.part());
    }

    // The form of OpenAPI 3 is understood too.
    private void object(ObjectPart converted, SwaggerNode written) {
        if (written.value().isObject()) {
            converted.put("discriminator", document.copy(written));
        } else {
            document.warn(
                    written,
                    "a discriminator is the name of a property, so this one is left out; write it beside 'properties'");
        }
    }

    private static String parent(SwaggerNode member) {
        return member.pointer().substring(0, member.pointer().lastIndexOf('/'));
    }

    // By the pointer of each ancestor: the declared values of its descendants.
    private Map<String, Map<String, SwaggerNode>> mappings() {
        Map<String, Map<String, SwaggerNode>> all = mappings;
        if (all == null) {
            all = new HashMap<>();
            List<SwaggerNode> roots = new ArrayList<>(List.of(document.root()));
            roots.addAll(document.root()
                    .member(SpecTree.EXTERNAL_DOCUMENTS)
                    .members()
                    .values());
            for (SwaggerNode root : roots) {
                for (SwaggerNode definition :
                        root.member("definitions").members().values()) {
                    collect(definition, all);
                }
            }
            mappings = all;
        }
        return all;
    }

    private void collect(SwaggerNode definition, Map<String, Map<String, SwaggerNode>> all) {
        for (String extension : VALUES) {
            if (!definition.text(extension).isEmpty()) {
                SwaggerNode value = definition.member(extension);
                for (String ancestor : lineage(definition)) {
                    all.computeIfAbsent(ancestor, unused -> new LinkedHashMap<>())
                            .putIfAbsent(value.value().textValue(), value);
                }
            }
        }
    }

    private Set<String> lineage(SwaggerNode definition) {
        Set<String> found = new HashSet<>(Set.of(definition.pointer()));
        List<SwaggerNode> open = new ArrayList<>(List.of(definition));
        while (!open.isEmpty()) {
            for (SwaggerNode part : open.remove(open.size() - 1).member("allOf").items()) {
                SwaggerNode parent = document.resolve(part);
                document.count(definition, 1);
                if (parent.exists() && found.add(parent.pointer())) {
                    open.add(parent);
                }
            }
        }
        return found;
    }
}
