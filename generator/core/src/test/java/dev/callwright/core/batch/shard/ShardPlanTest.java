package dev.callwright.core.batch.shard;

import static dev.callwright.core.batch.SizedDocument.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.batch.manifest.BatchDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShardPlanTest {
    @Test
    void everyDocumentIsInOneShardAndShardsAreBalanced() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<BatchDocument> all = documents(random, random.nextInt(60));
            int count = 1 + random.nextInt(12);
            List<BatchDocument> dealt = new ArrayList<>();
            List<Long> loads = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                // Each machine reads the files in its own order.
                List<BatchDocument> shuffled = new ArrayList<>(all);
                Collections.shuffle(shuffled, random);
                List<BatchDocument> own = new ShardPlan(shuffled).of(new Shard(number, count));
                assertThat(own).isSortedAccordingTo(BatchDocument.LARGEST_FIRST);
                dealt.addAll(own);
                loads.add(load(own));
            }
            long largest = all.stream().mapToLong(BatchDocument::bytes).max().orElse(0);
            assertThat(dealt).containsExactlyInAnyOrderElementsOf(all);
            assertThat(Collections.max(loads)).isLessThanOrEqualTo(load(all) / count + largest + 1);
        }
    }

    private static long load(List<BatchDocument> documents) {
        return documents.stream().mapToLong(each -> Math.max(1, each.bytes())).sum();
    }

    private static List<BatchDocument> documents(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> document("d" + each, random.nextInt(4) == 0 ? 0 : random.nextInt(1_000)))
                .toList();
    }

    @Test
    void goesFromTheLargestToTheShardWithTheLeast() {
        ShardPlan plan = new ShardPlan(
                List.of(document("a", 1), document("b", 7), document("c", 4), document("d", 5), document("e", 4)));

        assertThat(plan.of(new Shard(1, 2))).extracting(BatchDocument::id).containsExactly("b", "e");
        assertThat(plan.of(new Shard(2, 2))).extracting(BatchDocument::id).containsExactly("d", "c", "a");
        assertThat(plan.of(new Shard(9, 9))).isEmpty();
    }

    @Test
    void documentsWithoutASizeAreDealtOutToo() {
        ShardPlan plan = new ShardPlan(documents(new Random(0), 0));
        assertThat(plan.of(Shard.WHOLE)).isEmpty();

        ShardPlan empty = new ShardPlan(List.of(document("a", 0), document("b", 0)));
        assertThat(empty.of(new Shard(2, 2))).extracting(BatchDocument::id).containsExactly("b");
    }

    @Test
    void digestIsThatOfIdsAndSizes() {
        BatchDocument a = document("a", 1);
        BatchDocument b = document("b", 2);

        assertThat(new ShardPlan(List.of(a, b)).digest())
                .isEqualTo(new ShardPlan(List.of(b, a)).digest())
                .isNotEqualTo(new ShardPlan(List.of(a, document("b", 3))).digest())
                .isNotEqualTo(new ShardPlan(List.of(a)).digest());
    }
}
