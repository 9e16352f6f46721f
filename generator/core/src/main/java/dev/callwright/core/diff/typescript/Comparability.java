package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.typescript.TsType.Choice;
import dev.callwright.core.diff.typescript.TsType.Literal;
import java.util.stream.Stream;

/** Whether code may still compare a value with the constants of its old type: the compiler refuses one that it never has. */
final class Comparability {
    private final TsScope scope;
    private final Assignability assignability;

    Comparability(TsScope scope, Assignability assignability) {
        this.scope = scope;
        this.assignability = assignability;
    }

    /** Whether a value of the new type may be each constant that stands in the old one. */
    boolean areComparable(TsType before, TsType now) {
        return constants(before)
                .allMatch(constant ->
                        scope.parts(now).stream().anyMatch(part -> assignability.isAssignable(constant, part)));
    }

    private static Stream<Literal> constants(TsType type) {
        if (type instanceof Choice choice) {
            return choice.parts().stream().flatMap(Comparability::constants);
        }
        return type instanceof Literal literal && !literal.kind().equals("boolean")
                ? Stream.of(literal)
                : Stream.empty();
    }
}
