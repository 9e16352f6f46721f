package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values with which a discriminator selects alternatives: those of its mapping, else what the schemas declare, else their
 * names (OpenAPI, Discriminator Object). Documents that were put together from several ones often map to places that no longer
 * exist; the names of these places still tell which schemas are meant.
 */
final class DiscriminatorValues {
    private static final String STALE = "the discriminator maps ";

    private final SchemaContext context;
    private final DocumentNode discriminator;
    private final Map<String, List<String>> mapped = new LinkedHashMap<>();
    private final List<String> followed = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    DiscriminatorValues(SchemaContext context, DocumentNode discriminator) {
        this.context = context;
        this.discriminator = discriminator;
    }

    /**
     * The values by type.
     *
     * @param targets the pointer of the schema of each type that has one
     */
    Map<TypeRef, List<String>> of(Map<TypeRef, Optional<String>> targets) {
        Set<String> pointers = new LinkedHashSet<>();
        targets.values().forEach(target -> target.ifPresent(pointers::add));
        DiscriminatorMapping.of(discriminator).forEach(entry -> map(entry, pointers));
        warn();
        Map<TypeRef, List<String>> values = new LinkedHashMap<>();
        targets.forEach((type, target) -> target.ifPresent(pointer -> values.put(type, values(pointer))));
        return values;
    }

    // If the mapping is broken, a name without a value may be one that the mapping should have.
    private List<String> values(String pointer) {
        List<String> keys = mapped.get(pointer);
        if (keys != null) {
            return keys;
        }
        return ignored.isEmpty() ? named(context, discriminator, pointer) : List.of();
    }

    /** The values of a schema without a mapping, with a warning if there are none. */
    static List<String> named(SchemaContext context, DocumentNode discriminator, String pointer) {
        List<String> values = context.inheritance().values(discriminator.text("propertyName"), pointer);
        if (values.isEmpty()) {
            context.warn(
                    discriminator,
                    "the enum of the discriminator's property has no value '"
                            + MessageText.piece(SchemaName.of(pointer))
                            + "', so none selects that schema; add one to the mapping");
        }
        return values;
    }

    private void map(DiscriminatorMapping.Entry entry, Set<String> pointers) {
        boolean isAlternative = pointers.stream()
                .anyMatch(pointer -> pointer.equals(entry.pointer())
                        || context.inheritance().descendants(pointer).contains(entry.pointer()));
        Optional<String> pointer = isAlternative
                ? Optional.of(entry.pointer())
                : pointers.stream().filter(each -> isNamed(each, entry)).findFirst();
        pointer.ifPresent(found ->
                mapped.computeIfAbsent(found, unused -> new ArrayList<>()).add(entry.value()));
        if (!isAlternative) {
            (pointer.isPresent() ? followed : ignored).add(entry.value());
        }
    }

    private static boolean isNamed(String pointer, DiscriminatorMapping.Entry entry) {
        String place = entry.place().node().asText();
        String last = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('#')) + 1);
        String file = last.endsWith(".yml") || last.endsWith(".yaml") || last.endsWith(".json")
                ? last.substring(0, last.lastIndexOf('.'))
                : last;
        return SchemaName.of(pointer).equals(file) || SchemaName.of(pointer).equals(entry.value());
    }

    private void warn() {
        if (discriminator.has("defaultMapping")) {
            context.warn(
                    discriminator.member("defaultMapping"),
                    "defaultMapping is not read: a value that selects no alternative is read as an unknown one; add the"
                            + " values that select this alternative to the mapping");
        }
        if (!followed.isEmpty()) {
            context.warn(
                    discriminator.member("mapping"),
                    STALE + names(followed)
                            + " to schemas that are none of the alternatives; the alternative of the same"
                            + " name is taken; correct the mapping");
        }
        if (!ignored.isEmpty()) {
            context.warn(
                    discriminator.member("mapping"),
                    STALE + names(ignored) + " to schemas that are none of the alternatives; this is ignored, and only"
                            + " the other values select an alternative; correct the mapping");
        }
    }

    private static String names(List<String> values) {
        return MessageText.piece("'" + String.join("', '", values) + "'");
    }
}
