package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeReferencesTest {
    private static final List<String> NAMES =
            List.of("A", "A.B", "A.B.C", "A.B.C.D", "A.D", "A.B.E", "A.B.E.C", "F", "F.B", "A.F");

    @ParameterizedTest
    @CsvSource({
        // From the module.
        "A, '', A",
        "A.B.C, '', A.B.C",
        // From namespaces around it and beside it.
        "A, A, A",
        "A.B, A, B",
        "A.B.C, A, B.C",
        "A.B.C, A.B, C",
        "A.B, A.B, B",
        "A.B.E, A.B.C, E",
        // A namespace further inside has a type of the name.
        "A.D, A.B.C, A.D",
        "A.B.C, A.B.E, B.C",
        "A.B.C.D, A.B.E, B.C.D",
        "F, '', F",
        // There is A.F.
        "F, A,",
        "F.B, A.B,",
    })
    void areAsShortAsTheyAreUnderstood(String name, String namespace, String reference) {
        Namespace from = new Namespace(Stream.of(namespace.split("\\."))
                .filter(each -> !each.isEmpty())
                .toList());
        assertThat(new TypeReferences(NAMES).to(name, from)).isEqualTo(Optional.ofNullable(reference));
    }
}
