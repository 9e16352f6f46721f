package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that name the alternatives of a union which have no name in the document. They come from what an alternative is
 * (its title, its fixed value, a member that only it has) and never from its position, which changes when another is added.
 */
final class AlternativeWords {
    private static final int LONGEST_TITLE = 40;
    private static final String NO_OWN_MEMBER = "object";

    private final long objects;
    private final long enums;
    private final Map<String, Integer> uses;

    /** @param alternatives the alternatives that are defined in the union */
    AlternativeWords(List<TypeDefinition> alternatives) {
        this.objects =
                alternatives.stream().filter(ObjectType.class::isInstance).count();
        this.enums = alternatives.stream().filter(EnumType.class::isInstance).count();
        this.uses =
                uses(alternatives.stream().filter(ObjectType.class::isInstance).map(each -> names((ObjectType) each)));
    }

    /** The words for an alternative with a title, which may be empty. */
    String of(TypeDefinition alternative, String title) {
        return isName(title) ? title.strip() : alternative.accept(new Shape());
    }

    /** Whether a title is short enough for a name. */
    static boolean isName(String title) {
        return !title.isBlank() && title.strip().length() <= LONGEST_TITLE;
    }

    /** The only text that a property may have; empty if there is none. */
    static Optional<String> fixedValue(DocumentNode property) {
        JsonNode values = property.node().path("enum");
        JsonNode only = property.has("const")
                ? property.node().path("const")
                : values.size() == 1 ? values.get(0) : MissingNode.getInstance();
        return only.isTextual() && !only.textValue().isBlank() ? Optional.of(only.textValue()) : Optional.empty();
    }

    /** The number of objects that have each member. */
    static Map<String, Integer> uses(Stream<? extends Collection<String>> members) {
        Map<String, Integer> uses = new HashMap<>();
        members.forEach(names -> names.forEach(name -> uses.merge(name, 1, Integer::sum)));
        return uses;
    }

    /** The first member that no other object has; empty if there is none. */
    static Optional<String> ownMember(List<String> names, Map<String, Integer> uses) {
        return names.stream().filter(name -> uses.getOrDefault(name, 0) < 2).findFirst();
    }

    private static List<String> names(ObjectType type) {
        return type.properties().stream().map(Property::wireName).toList();
    }

    private final class Shape implements TypeDefinition.Visitor<String> {
        @Override
        public String object(ObjectType type) {
            if (objects == 1) {
                return NO_OWN_MEMBER;
            }
            Optional<String> fixed = type.properties().stream()
                    .flatMap(property -> property.value().constant().stream())
                    .filter(value -> value.startsWith("\""))
                    .map(value -> value.substring(1, value.length() - 1))
                    .filter(value -> !value.isBlank())
                    .findFirst();
            return fixed.orElseGet(() -> member(type).orElse(NO_OWN_MEMBER));
        }

        private Optional<String> member(ObjectType type) {
            List<String> required = type.properties().stream()
                    .filter(property -> property.value().required())
                    .map(Property::wireName)
                    .toList();
            return ownMember(required, uses)
                    .or(() -> ownMember(names(type), uses))
                    .or(() -> required.size() == 1 ? Optional.of(required.get(0)) : Optional.empty());
        }

        @Override
        public String enumeration(EnumType type) {
            return enums == 1 || type.values().isEmpty()
                    ? "value"
                    : type.values().get(0).wireValue() + " value";
        }

        @Override
        public String union(UnionType type) {
            return type.discriminator().orElse("choice");
        }
    }
}
