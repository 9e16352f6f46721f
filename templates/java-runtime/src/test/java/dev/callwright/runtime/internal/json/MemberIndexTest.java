package dev.callwright.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberIndexTest {
    @Test
    void findsEveryNameOfTablesOfAllSizes() {
        for (int size = 0; size < 70; size++) {
            MemberIndex names = new MemberIndex(
                    IntStream.range(0, size).mapToObj(i -> "member" + i).toArray(String[]::new));
            for (int i = 0; i < size; i++) {
                assertThat(names.index("member" + i, 0)).isEqualTo(i);
            }
            assertThat(names.index("member" + size, 0)).isEqualTo(MemberIndex.NONE);
            assertThat(names.index("", size)).isEqualTo(MemberIndex.NONE);
        }
    }
}
