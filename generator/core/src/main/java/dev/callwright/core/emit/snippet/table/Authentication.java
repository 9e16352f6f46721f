package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.SecurityScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The authentication of a call in a snippet.
 *
 * @param schemes the schemes it uses together; empty: the call is anonymous
 * @param byKey whether the API key of the client suffices
 */
record Authentication(List<SecurityScheme> schemes, boolean byKey) {
    Authentication {
        schemes = List.copyOf(schemes);
    }

    /**
     * The simplest alternative of the operation: the API key of the client if it suffices; anonymous only if there is
     * no other.
     */
    static Authentication of(Operation operation, ApiModel model) {
        List<SecurityScheme> keys = model.keySchemes();
        Comparator<List<SecurityScheme>> simplest = Comparator.comparing(
                        (List<SecurityScheme> schemes) -> schemes.isEmpty())
                .thenComparing(schemes -> !keys.containsAll(schemes))
                .thenComparing(List::size);
        List<SecurityScheme> chosen = operation.security().stream()
                .map(requirement -> schemes(requirement, model))
                .min(simplest)
                .orElse(List.of());
        return new Authentication(chosen, keys.containsAll(chosen));
    }

    private static List<SecurityScheme> schemes(SecurityRequirement requirement, ApiModel model) {
        return requirement.schemes().stream()
                .map(model.securitySchemes()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
