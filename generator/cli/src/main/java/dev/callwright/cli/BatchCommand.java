package dev.callwright.cli;

import dev.callwright.cli.report.Problem;
import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.batch.manifest.BatchManifest;
import dev.callwright.core.batch.run.Batch;
import dev.callwright.core.batch.run.BatchLimits;
import dev.callwright.core.batch.run.BatchLog;
import dev.callwright.core.batch.run.BatchSummary;
import dev.callwright.core.batch.run.DocumentStatus;
import dev.callwright.core.batch.run.GeneratingRunner;
import dev.callwright.core.batch.shard.Shard;
import dev.callwright.core.batch.shard.ShardEnvironment;
import dev.callwright.core.batch.shard.ShardPlan;
import dev.callwright.core.output.EditedFiles;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.rerun.OutputCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code callwright batch}. */
@Command(
        name = "batch",
        description = {
            "Generates many documents in one run, the largest first. A document that fails does not keep the others from"
                    + " running; exit code 1 says that some have no output.",
        },
        sortOptions = false)
final class BatchCommand extends ReportingCommand {
    private static final String AUTO = "auto";

    private final Console console;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            required = true,
            description = "The list of documents with their settings, such as batch.yaml.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path manifest;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for all outputs, each in the folder of its id.")
    private @Nullable String out;

    @Option(
            names = "--only",
            paramLabel = "OUTPUT",
            split = ",",
            description = "An output to generate: ${COMPLETION-CANDIDATES}; repeatable. Default: all but site.",
            completionCandidates = OutputNames.class)
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many documents are generated at a time, as far as the memory suffices. Default: the number of"
                            + " processors.")
    private @Nullable Integer jobs;

    @Option(
            names = "--shard",
            paramLabel = "I/N|auto",
            description =
                    "The part of the documents to generate, such as 2/8; auto: as the environment variables of the"
                            + " scheduler say.")
    private @Nullable String shard;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description = "The time for a document, such as 90s or 5m. Default: 10m.")
    private @Nullable String timeout;

    @Option(
            names = "--allocation",
            paramLabel = "SIZE",
            description = "The memory that a document may allocate in all, such as 40g; most of it is free again soon."
                    + " Default: no limit.")
    private @Nullable String allocation;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "A folder with outputs by the digest of their input, which machines may share.")
    private @Nullable Path cache;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "The log: a JSON object per document, and one with the sums. Default: the standard output.")
    private @Nullable Path log;

    @Option(names = "--strict", description = "Warnings are errors: a document with some has no output.")
    private boolean strict;

    @Option(
            names = "--frozen",
            description = "A published name that would change is an error, and lock files stay as they are.")
    private boolean frozen;

    @Option(names = "--force", description = "Overwrite edited files; they are kept as NAME.orig.")
    private boolean force;

    @Mixin
    private UrlOptions urls = new UrlOptions();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BatchLimits limits = limits();
        Shard part = shard();
        Settings flags = flags();
        flags.check(OptionNames::of);
        ShardPlan plan = new ShardPlan(BatchManifest.read(manifest, flags, urls.cache(console)));
        List<BatchDocument> documents = plan.of(part);
        Optional<OutputCache> outputs = Optional.ofNullable(cache).map(OutputCache::new);
        Batch batch =
                new Batch(limits, new GeneratingRunner(outputs, force ? EditedFiles.COPIED : EditedFiles.REFUSED));
        try (LogFile lines = LogFile.of(Optional.ofNullable(log), console)) {
            BatchSummary summary = run(batch, documents, new BatchView(console, lines));
            lines.add(BatchLog.line(summary, part, plan.digest()));
            outputs.ifPresent(OutputCache::removeOld);
            int code = end(summary, part);
            Optional<String> missing = lines.problem();
            missing.ifPresent(problem -> console.problem(Problem.error("output", problem, List.of())));
            return missing.isPresent() ? Math.max(code, Failures.FINDINGS) : code;
        }
    }

    private static BatchSummary run(Batch batch, List<BatchDocument> documents, BatchView view) {
        try (BatchSignals signals = new BatchSignals(batch)) {
            signals.start();
            return batch.run(documents, view);
        }
    }

    private int end(BatchSummary summary, Shard part) {
        console.say(summary.good() + " of " + summary.documents() + " documents have output"
                + (part.count() > 1 ? " in shard " + part : "")
                + (summary.cached() > 0 ? ", " + summary.cached() + " of them from the cache" : ""));
        if (summary.end() == BatchSummary.End.STOPPED) {
            console.say("the batch was stopped; run it again to go on");
            return Signals.KILLED;
        }
        if (summary.end() == BatchSummary.End.ABANDONED) {
            console.say(
                    "the batch was ended, because too many documents did not end when they were asked to; the log has"
                            + " them with a reason that ends in -abandoned. Leave them out, or select operations of them");
        }
        if (summary.count(DocumentStatus.FAILED) > 0) {
            return Failures.BUG;
        }
        return summary.good() < summary.documents() ? Failures.FINDINGS : 0;
    }

    private Settings flags() {
        return Settings.builder()
                .set(Setting.OUT, Optional.ofNullable(out))
                .set(Setting.ONLY, only)
                .set(Setting.STRICT, strict)
                .set(Setting.FROZEN, frozen)
                .build();
    }

    private BatchLimits limits() {
        int count = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (count < 1) {
            throw new RequestException("--jobs is " + count + "; it is a number from 1");
        }
        BatchLimits limits = BatchLimits.of(count, Amounts.time("--timeout", timeout == null ? "10m" : timeout));
        return allocation == null ? limits : limits.withAllocation(Amounts.bytes("--allocation", allocation));
    }

    private Shard shard() {
        if (shard == null) {
            return Shard.WHOLE;
        }
        return shard.equals(AUTO) ? new ShardEnvironment(System.getenv()).shard() : Shard.of(shard);
    }
}
