package dev.callwright.core.naming.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DominatorsTest {

    @ParameterizedTest
    @CsvSource({
        "r>a, a=r",
        "r>a a>b b>c, a=r b=a c=b",
        "r>a r>b a>c b>c, a=r b=r c=r",
        "r>a a>b a>c b>d c>d d>e, a=r b=a c=a d=a e=d",
        // A circle that is entered at one place, and one that is entered at two.
        "r>a a>b b>a b>c, a=r b=a c=b",
        "r>a a>b a>c b>c c>b, a=r b=a c=a",
        // The example of the paper.
        "r>e r>d e>a d>b d>c a>b b>a b>c c>b, a=r b=r c=r d=r e=r",
        "r>a x>a, a=r",
    })
    void findsTheLastNodeOnAllPaths(String edges, String dominators) {
        Map<String, List<String>> successors = new LinkedHashMap<>();
        for (String edge : edges.split(" ")) {
            String[] ends = edge.split(">");
            successors.merge(
                    ends[0],
                    List.of(ends[1]),
                    (some, more) -> IntStream.range(0, 2)
                            .mapToObj(i -> i == 0 ? some : more)
                            .flatMap(List::stream)
                            .toList());
        }
        Map<String, String> found = Dominators.of("r", node -> successors.getOrDefault(node, List.of()));
        assertThat(new TreeMap<>(found).toString().replaceAll("[{},]", "")).isEqualTo(dominators);
    }

    @Test
    void doesNotDependOnTheDepthOfTheStack() {
        int depth = 100_000;
        Map<Integer, Integer> found = Dominators.of(0, node -> node == depth ? List.of() : List.of(node + 1));
        assertThat(found).hasSize(depth).containsEntry(depth, depth - 1);
    }
}
