package dev.callwright.core.diff.java;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.emit.java.SdkDeclarations;
import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Java SDK of a version of an API.
 *
 * @param surface what code can name
 * @param meanings what that stands for
 * @param basePackage its package
 * @param operations the operations by id
 */
record JavaVersion(JavaSurface surface, Meanings meanings, String basePackage, Map<String, Operation> operations) {

    /** The SDK of an API. */
    static JavaVersion of(NamedApi api) {
        JavaSurface surface = SdkDeclarations.surface(api.model(), api.names().java());
        Meanings meanings = MeaningsOf.of(api);
        meanings.factories(surface);
        return new JavaVersion(
                surface,
                meanings,
                api.names().java().basePackage(),
                api.model().operations().stream()
                        .collect(Collectors.toMap(Operation::id, Function.identity(), (first, second) -> first)));
    }

    /** The package of the runtime. */
    String corePackage() {
        return basePackage + ".core";
    }

    /** The path parameters of an operation, in their order. */
    List<String> path(String operation) {
        Operation found = operations.get(operation);
        return found == null
                ? List.of()
                : found.pathInputs().stream().map(Input::wireName).toList();
    }
}
