package dev.callwright.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 9, 100})
    void findsEveryNameAndNoOther(int size) {
        // Aa and BB have the same hash, and so have names that go on alike.
        List<String> names = IntStream.range(0, size)
                .mapToObj(index -> (index % 2 == 0 ? "Aa" : "BB") + (index / 2))
                .toList();
        NameTable<String> table =
                new NameTable<>(names.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));

        for (String name : names) {
            assertThat(table.get(name)).isSameAs(name);
            assertThat(table.get(("[" + name + "]").toCharArray(), 1, name.length()))
                    .isSameAs(name);
        }
        for (String other : List.of("", "Aa", "C#0", "Aa1000", "aa0")) {
            assertThat(table.get(other)).as(other).isNull();
            assertThat(table.get(other.toCharArray(), 0, other.length()))
                    .as(other)
                    .isNull();
        }
    }
}
