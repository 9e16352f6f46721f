package dev.callwright.gateway.operation;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.ReservedHeaders;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The headers that operations and callers may set: those that are not reserved. */
final class FreeHeaders {
    private FreeHeaders() {}

    /** Those of these headers, in lower case and in order. */
    static Set<String> of(Collection<String> names) {
        Set<String> others = new LinkedHashSet<>();
        names.stream()
                .filter(name -> !ReservedHeaders.contain(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(others::add);
        return others;
    }

    /** The operation without parameters that are such headers: a document could otherwise let callers set them. */
    static Operation onlyIn(Operation operation) {
        return operation.withRequest(operation
                .request()
                .withInputs(operation.inputs().stream()
                        .filter(input -> !isReserved(input))
                        .toList()));
    }

    private static boolean isReserved(Input input) {
        return input.location() == Location.HEADER && ReservedHeaders.contain(input.wireName());
    }
}
