package dev.callwright.core.naming.lock;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a type is, in short: by it a type is found again when its place changes, and a name that means something else is
 * noticed.
 *
 * @param kind {@code object}, {@code enum} or {@code union}
 * @param parts its members, values or alternatives, fixed values first
 * @param more how many more it has
 */
public record TypeShape(String kind, List<String> parts, int more) {
    /** The shape of a type of an earlier release whose lock did not hold it. */
    static final TypeShape UNKNOWN = new TypeShape("", List.of(), 0);

    private static final int MOST_PARTS = 12;
    private static final int LONGEST_PART = 40;
    private static final int LONGEST_TEXT = 160;
    private static final String SEPARATOR = ", ";
    private static final Comparator<String> FIXED_FIRST =
            Comparator.comparing((String part) -> !part.contains("=")).thenComparing(part -> part);

    public TypeShape {
        parts = List.copyOf(parts);
    }

    /** The shape of a type. */
    public static TypeShape of(TypeDefinition type) {
        return type.accept(new Shapes());
    }

    /** The shape with this text in the lock. */
    static TypeShape parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return new TypeShape(text, List.of(), 0);
        }
        List<String> parts = List.of(text.substring(space + 1).split(SEPARATOR));
        String last = parts.get(parts.size() - 1);
        boolean hasMore = last.matches("\\+[0-9]{1,9}");
        return new TypeShape(
                text.substring(0, space),
                hasMore ? parts.subList(0, parts.size() - 1) : parts,
                hasMore ? Integer.parseInt(last.substring(1)) : 0);
    }

    /** The text for the lock, with the first members only if there are many. */
    String text() {
        StringBuilder text = new StringBuilder(kind);
        int written = 0;
        while (written < Math.min(parts.size(), MOST_PARTS) && text.length() < LONGEST_TEXT) {
            text.append(written == 0 ? " " : SEPARATOR).append(parts.get(written));
            written++;
        }
        int rest = more + parts.size() - written;
        return text + (rest == 0 || written == 0 ? "" : SEPARATOR + "+" + rest);
    }

    /** Whether another shape can be a later version of this one: of the same kind and with something in common. */
    public boolean canBecome(TypeShape later) {
        return equals(UNKNOWN)
                || (kind.equals(later.kind)
                        && (parts.isEmpty()
                                || later.parts.isEmpty()
                                || parts.stream().anyMatch(later.parts::contains)));
    }

    /** Whether another shape is written the same way in the lock. */
    public boolean isWrittenLike(TypeShape other) {
        return text().equals(other.text());
    }

    /** How much of this shape another one has: from 0 to 1, a little less for a different size. */
    public double likeness(TypeShape later) {
        if (!kind.equals(later.kind)) {
            return 0;
        }
        long common = parts.stream().filter(later.parts::contains).count();
        int difference = Math.abs(parts.size() + more - later.parts.size() - later.more);
        // Of a shape that is not written in full, the size says little.
        double weight = more == 0 ? 0.01 : 0.0001;
        return (parts.isEmpty() ? 0.5 : (double) common / parts.size()) - Math.min(difference, 40) * weight;
    }

    private static TypeShape shape(String kind, Stream<String> parts) {
        Set<String> sorted = parts.filter(part -> !part.isEmpty()
                        && part.length() <= LONGEST_PART
                        && !part.contains(",")
                        && part.equals(part.strip()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(FIXED_FIRST)));
        return new TypeShape(kind, List.copyOf(sorted), 0);
    }

    private static final class Shapes implements TypeDefinition.Visitor<TypeShape> {
        @Override
        public TypeShape object(ObjectType type) {
            return shape("object", type.properties().stream().map(Shapes::member));
        }

        // A fixed value tells objects apart that have the same members.
        private static String member(Property property) {
            return property.wireName()
                    + property.value()
                            .constant()
                            .map(value -> "=" + value.replace("\"", ""))
                            .orElse("");
        }

        @Override
        public TypeShape enumeration(EnumType type) {
            return shape("enum", type.values().stream().map(EnumValue::wireValue));
        }

        @Override
        public TypeShape union(UnionType type) {
            return shape(
                    "union", type.alternatives().stream().map(Alternative::type).map(Shapes::alternative));
        }

        private static String alternative(TypeRef type) {
            if (type instanceof TypeRef.Scalar scalar) {
                return scalar.kind().name().toLowerCase(Locale.ROOT);
            }
            if (type instanceof Named named) {
                String pointer = named.id().pointer();
                boolean isComponent = pointer.matches("/components/schemas/[^/]*");
                return isComponent ? pointer.substring(pointer.lastIndexOf('/') + 1) : "inline";
            }
            return type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }
}
