package dev.callwright.core.batch.run;

import dev.callwright.core.CachedGenerator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The sums of a batch. */
public final class BatchSummary {
    /** How a batch ended. */
    public enum End {
        /** Every document had its turn. */
        COMPLETE,
        /** Somebody wished it. */
        STOPPED,
        /** Too many documents did not end. */
        ABANDONED
    }

    private final Map<DocumentStatus, Integer> counts = new EnumMap<>(DocumentStatus.class);
    private End end = End.COMPLETE;
    private int documents;
    private int cached;
    private long nanos;
    private long cpuNanos;
    private long allocatedBytes;
    private long bytesIn;
    private long bytesOut;
    private long files;
    private long operations;
    private long types;

    void add(DocumentReport report) {
        documents++;
        counts.merge(report.status(), 1, Integer::sum);
        cpuNanos += report.effort().cpuNanos();
        allocatedBytes += report.effort().allocatedBytes();
        bytesIn += report.document().bytes();
        report.result().ifPresent(this::add);
    }

    private void add(CachedGenerator.Result result) {
        cached += result.source() == CachedGenerator.Source.CACHED ? 1 : 0;
        bytesOut += result.facts().bytes();
        files += result.facts().files();
        operations += result.facts().operations();
        types += result.facts().types();
    }

    void end(End how, long time) {
        end = how;
        nanos = time;
    }

    /** How it ended. */
    public End end() {
        return end;
    }

    /** The number of documents with a status. */
    public int count(DocumentStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** The number of documents. */
    public int documents() {
        return documents;
    }

    /** The number of documents with output. */
    public int good() {
        return count(DocumentStatus.GENERATED) + count(DocumentStatus.UNCHANGED);
    }

    /** The number of documents whose output was in the cache. */
    public int cached() {
        return cached;
    }

    /** The time that the documents took together, one after the other or not. */
    public DocumentEffort effort() {
        return new DocumentEffort(nanos, cpuNanos, allocatedBytes);
    }

    /** The bytes of all documents and overlays. */
    public long bytesIn() {
        return bytesIn;
    }

    /** The numbers of all outputs together, without warnings; empty: there is none. */
    public Optional<Sums> sums() {
        return good() == 0 ? Optional.empty() : Optional.of(new Sums(files, bytesOut, operations, types));
    }

    /** The numbers of all outputs together. */
    public record Sums(long files, long bytes, long operations, long types) {}
}
