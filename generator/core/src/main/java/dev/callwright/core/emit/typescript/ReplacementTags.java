package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Replaced;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in comments what replaces deprecated operations. */
final class ReplacementTags {
    private final Replaced replaced;
    private final TypeScriptNames names;

    ReplacementTags(Replaced replaced, TypeScriptNames names) {
        this.replaced = replaced;
        this.names = names;
    }

    /** A comment with the tag {@code @deprecated} if the operation is deprecated. */
    DocComment on(DocComment comment, Operation operation) {
        Optional<String> method = replaced.by(operation).map(this::method);
        return method.map(name -> comment.deprecatedFor("client." + name))
                .orElseGet(() -> comment.deprecated(operation.deprecated()));
    }

    private String method(Replaced.Replacement other) {
        return Stream.concat(
                        other.way().stream().map(names::resourceAccessor), Stream.of(names.method(other.operation())))
                .collect(Collectors.joining("."));
    }
}
