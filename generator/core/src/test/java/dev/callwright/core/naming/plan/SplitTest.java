package dev.callwright.core.naming.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.TypeId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class SplitTest {
    private static final TypeId PARAMS = new TypeId("/p");
    private static final TypeId LARGE = new TypeId("/p/large");
    private static final TypeId CARD = new TypeId("/p/large/card");
    private static final TypeId BANK = new TypeId("/p/large/bank");
    private static final TypeId SMALL = new TypeId("/p/small");
    private static final Map<TypeId, List<TypeId>> NESTED =
            Map.of(PARAMS, List.of(LARGE, SMALL), LARGE, List.of(CARD, BANK));

    private static Set<TypeId> moved(int large, int card, int bank, int small, Predicate<TypeId> movable) {
        Split split =
                new Split(NESTED, Map.of(PARAMS, 100, LARGE, large, CARD, card, BANK, bank, SMALL, small), movable);
        split.find(PARAMS);
        return split.moved();
    }

    @Test
    void whatFitsStaysTogether() {
        assertThat(moved(1_000, 1_000, 800, 100, type -> true)).isEmpty();
    }

    @Test
    void theLargestTypeIsMovedWithWhatIsInIt() {
        assertThat(moved(1_000, 1_000, 800, 200, type -> true)).containsExactly(LARGE);
    }

    @Test
    void aTypeThatIsTooLargeItselfIsSplitAsWell() {
        assertThat(moved(1_000, 1_800, 800, 1_500, type -> true)).containsExactlyInAnyOrder(LARGE, CARD);
        assertThat(moved(4_000, 100, 100, 100, type -> true)).containsExactlyInAnyOrder(LARGE, CARD, BANK);
    }

    @Test
    void publishedTypesStay() {
        assertThat(moved(1_000, 1_000, 800, 200, type -> !type.equals(LARGE))).containsExactly(SMALL);
    }
}
