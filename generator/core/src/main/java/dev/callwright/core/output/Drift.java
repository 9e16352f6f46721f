package dev.callwright.core.output;

/**
 * A difference between an output folder and what would be generated.
 *
 * @param path the file's path below the output folder
 * @param kind what is different
 */
public record Drift(String path, Kind kind) {
    /** What is different. */
    public enum Kind {
        /** The file would be generated and is not there. */
        MISSING,
        /** The file has another content. */
        DIFFERENT,
        /** The file was generated once and no longer would be. */
        STALE
    }
}
