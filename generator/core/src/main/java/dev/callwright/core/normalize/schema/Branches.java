package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Distinguishes the branches of {@code oneOf} and {@code anyOf} that are types from those that only constrain values. */
final class Branches {
    private static final List<String> TYPED = List.of(
            "items",
            "prefixItems",
            "enum",
            "const",
            "format",
            "additionalProperties",
            "patternProperties",
            "discriminator");

    private final SchemaContext context;
    private final ValueBranches values;

    Branches(SchemaContext context) {
        this.context = context;
        this.values = new ValueBranches(context);
    }

    /** Whether at least one of the branches is a type of its own; {@code [{required: [a]}, {required: [b]}]} are none. */
    boolean areTypes(List<DocumentNode> branches) {
        return branches.stream()
                .anyMatch(branch -> !values.isNull(branch) && !isConstraint(context.resolve(branch), new HashSet<>()));
    }

    private boolean isConstraint(DocumentNode branch, Set<String> seen) {
        JsonNode node = branch.node();
        List<String> types = SchemaTypes.of(node);
        if (!seen.add(branch.pointer())) {
            return true;
        }
        if (TYPED.stream().anyMatch(keyword -> node.path(keyword).isContainerNode() || hasValue(node, keyword))
                || !(types.isEmpty() || types.equals(List.of("object")))) {
            return false;
        }
        boolean constrainsMembers = branch.member("properties").members().stream()
                .allMatch(property -> !property.value().has("$ref") && isUntyped(property.value(), seen));
        return constrainsMembers
                && List.of("allOf", "oneOf", "anyOf").stream()
                        .flatMap(keyword -> branch.member(keyword).items().stream())
                        .allMatch(part -> isConstraint(context.resolve(part), seen));
    }

    private static boolean hasValue(JsonNode node, String keyword) {
        return !keyword.equals("additionalProperties") && node.has(keyword);
    }

    private boolean isUntyped(DocumentNode property, Set<String> seen) {
        return !property.node().has("type") && isConstraint(property, seen);
    }
}
