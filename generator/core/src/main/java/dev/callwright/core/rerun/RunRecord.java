package dev.callwright.core.rerun;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run reads, writes and says, collected for the next run with the same settings. */
public final class RunRecord {
    private final LastRun last;
    private final List<String> lines = new ArrayList<>();
    private final List<Path> inputs = new ArrayList<>();
    private final List<Path> outputs = new ArrayList<>();
    private boolean isComplete = true;

    /**
     * The record of a run that begins now; that of the run before is removed.
     *
     * @param last the state before the run
     */
    public RunRecord(LastRun last) {
        this.last = last;
        last.forget();
    }

    /** Adds a line, which a run that finds nothing changed gets back. */
    public void add(String line) {
        lines.add(line);
    }

    /** Adds files; empty: not all that was read is a file, so the next run cannot know whether it changed. */
    public void add(Optional<RunFiles> files) {
        isComplete &= files.isPresent();
        files.ifPresent(each -> {
            inputs.addAll(each.inputs());
            outputs.addAll(each.outputs());
        });
    }

    /** Stores the record of a run that ended well. */
    public void store() {
        if (isComplete) {
            last.store(
                    new RunFiles(
                            inputs.stream().distinct().toList(),
                            outputs.stream().distinct().toList()),
                    lines);
        }
    }
}
