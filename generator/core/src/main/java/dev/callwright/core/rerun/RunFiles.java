package dev.callwright.core.rerun;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run that ended well.
 *
 * @param inputs the files that it read or looked for
 * @param outputs the files that it left, and files that must not exist
 */
public record RunFiles(List<Path> inputs, List<Path> outputs) {
    public RunFiles {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
