package dev.callwright.core.batch.shard;

import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Deals documents out: from the largest to the smallest, each to the shard that has the fewest bytes so far, of several to the
 * first. No shard has more than the average and the largest document. Each shard computes it by itself, from the ids and sizes;
 * {@link #digest()} tells whether all had the same.
 */
public final class ShardPlan {
    private final List<BatchDocument> sorted;

    /** @param documents all documents of the batch, in any order */
    public ShardPlan(List<BatchDocument> documents) {
        this.sorted = documents.stream().sorted(BatchDocument.LARGEST_FIRST).toList();
    }

    private record Load(int number, long bytes) {}

    /** The documents of a shard, the largest first. */
    public List<BatchDocument> of(Shard shard) {
        PriorityQueue<Load> loads =
                new PriorityQueue<>(Comparator.comparingLong(Load::bytes).thenComparingInt(Load::number));
        for (int number = 1; number <= shard.count(); number++) {
            loads.add(new Load(number, 0));
        }
        List<BatchDocument> own = new ArrayList<>();
        for (BatchDocument each : sorted) {
            Load least = loads.remove();
            // An empty document takes a place, too.
            loads.add(new Load(least.number(), least.bytes() + Math.max(1, each.bytes())));
            if (least.number() == shard.number()) {
                own.add(each);
            }
        }
        return own;
    }

    /** The digest of the ids and sizes: shards with the same digest and count have each document exactly once. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        sorted.forEach(
                each -> text.append(each.bytes()).append(' ').append(each.id()).append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
