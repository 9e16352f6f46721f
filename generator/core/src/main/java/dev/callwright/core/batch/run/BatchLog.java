package dev.callwright.core.batch.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.CachedGenerator;
import dev.callwright.core.OutputFacts;
import dev.callwright.core.batch.shard.Shard;
import dev.callwright.core.text.MessageText;
import java.util.Locale;
import java.util.TreeMap;

/** The lines of the log of a batch: each is a JSON object, the last one has the sums. */
public final class BatchLog {
    private static final double SECOND = 1_000_000_000.0;

    private BatchLog() {}

    /** The line of a document. */
    public static String line(DocumentReport report) {
        ObjectNode line = object("document");
        line.put("id", MessageText.line(report.document().id()));
        line.put("status", report.status().key());
        report.problem().ifPresent(problem -> add(line, problem));
        addEffort(line, report.effort());
        line.put("bytesIn", report.document().bytes());
        report.result().ifPresent(result -> add(line, result));
        return line.toString();
    }

    private static void add(ObjectNode line, DocumentProblem problem) {
        line.put("reason", problem.reason());
        problem.location().ifPresent(location -> {
            line.put("file", MessageText.line(location.source()));
            if (location.line() > 0) {
                line.put("line", location.line()).put("column", location.column());
            }
            if (!location.pointer().isEmpty()) {
                line.put("pointer", MessageText.line(MessageText.pointer(location.pointer())));
            }
        });
        line.put("message", MessageText.line(problem.message()));
    }

    private static void add(ObjectNode line, CachedGenerator.Result result) {
        OutputFacts facts = result.facts();
        line.put("bytesOut", facts.bytes())
                .put("files", facts.files())
                .put("operations", facts.operations())
                .put("types", facts.types())
                .put("changedFiles", result.written().changed())
                .put("source", result.source().name().toLowerCase(Locale.ROOT));
        ObjectNode warnings = line.putObject("warnings");
        new TreeMap<>(facts.warnings()).forEach(warnings::put);
    }

    /**
     * The last line.
     *
     * @param shard which of the documents these are
     * @param plan the digest of the plan: see {@link dev.callwright.core.batch.shard.ShardPlan#digest()}
     */
    public static String line(BatchSummary summary, Shard shard, String plan) {
        ObjectNode line = object("summary");
        line.put("end", summary.end().name().toLowerCase(Locale.ROOT));
        line.put("shard", shard.toString()).put("plan", plan);
        line.put("documents", summary.documents());
        for (DocumentStatus status : DocumentStatus.values()) {
            line.put(status.key(), summary.count(status));
        }
        line.put("cached", summary.cached());
        addEffort(line, summary.effort());
        line.put("bytesIn", summary.bytesIn());
        summary.sums()
                .ifPresent(sums -> line.put("bytesOut", sums.bytes())
                        .put("files", sums.files())
                        .put("operations", sums.operations())
                        .put("types", sums.types()));
        return line.toString();
    }

    private static ObjectNode object(String event) {
        return JsonNodeFactory.instance.objectNode().put("event", event);
    }

    private static void addEffort(ObjectNode line, DocumentEffort effort) {
        line.put("seconds", seconds(effort.nanos()));
        line.put("cpuSeconds", seconds(effort.cpuNanos()));
        line.put("allocatedBytes", effort.allocatedBytes());
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / SECOND * 1000) / 1000.0;
    }
}
