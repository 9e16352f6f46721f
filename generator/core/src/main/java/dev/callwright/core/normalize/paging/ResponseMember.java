package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scalar beside the items of a page, at the top of the response or in an object about the page.
 *
 * @param wrappers the names of the objects that contain it, the outermost first
 * @param owner the type that declares it
 * @param property its declaration
 */
record ResponseMember(List<String> wrappers, TypeId owner, Property property) {
    /** The kinds of numbers that count pages and items; some documents say {@code number} for them. */
    static final Set<ScalarKind> NUMBERS = EnumSet.of(ScalarKind.INT32, ScalarKind.INT64, ScalarKind.NUMBER);

    ResponseMember {
        wrappers = List.copyOf(wrappers);
    }

    /** Its name. */
    String name() {
        return property.wireName();
    }

    /** Its path in the response. */
    String path() {
        return wrappers.isEmpty() ? name() : String.join(".", wrappers) + "." + name();
    }

    /** Whether it is in an object of links. */
    boolean isLink() {
        return wrappers.stream().anyMatch(wrapper -> PageNames.joined(wrapper).equals("links"));
    }

    /** The words of the innermost object around it as one word; empty at the top of the response. */
    String wrapper() {
        return wrappers.isEmpty() ? "" : PageNames.joined(wrappers.get(wrappers.size() - 1));
    }

    /** Whether its values are of this kind. */
    boolean is(ScalarKind kind) {
        return scalar().filter(kind::equals).isPresent();
    }

    /** Whether its values are whole numbers. */
    boolean isNumber() {
        return scalar().filter(NUMBERS::contains).isPresent();
    }

    /** Whether an answer may lack it, as that of a last page does. */
    boolean isOptional() {
        return !property.value().required() || property.value().nullable();
    }

    private Optional<ScalarKind> scalar() {
        return property.value().type() instanceof TypeRef.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    }
}
