package dev.callwright.core.output;

import java.util.List;

/**
 * The difference between an output folder and the files of a run.
 *
 * @param isGenerated whether there is anything of a run in the folder
 * @param drifts the files that a run would change, sorted by path
 * @param causes what is not as in the last run, in words; empty: nothing is, or it is not known
 * @param fileCount the number of files of the run
 */
public record FolderDrift(boolean isGenerated, List<Drift> drifts, List<String> causes, int fileCount) {
    public FolderDrift {
        drifts = List.copyOf(drifts);
        causes = List.copyOf(causes);
    }
}
