package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An operation that returns a list, which may be one page of several.
 *
 * @param operation the operation
 * @param items the path of the list; an empty string if it is the response itself
 * @param item the type of an item
 * @param members what the response says beside the list
 */
record PagedList(Operation operation, String items, TypeRef item, List<ResponseMember> members) {
    PagedList {
        members = List.copyOf(members);
    }

    /** The query parameters with a scalar of one of these kinds. */
    Stream<Input> parameters(Set<ScalarKind> kinds) {
        return operation.inputs().stream()
                .filter(input -> input.location() == Location.QUERY)
                .filter(input ->
                        input.value().type() instanceof TypeRef.Scalar scalar && kinds.contains(scalar.kind()));
    }

    /** The members with one of these names, in any spelling. */
    Stream<ResponseMember> named(Set<String> names) {
        return members.stream().filter(member -> names.contains(PageNames.joined(member.name())));
    }
}
