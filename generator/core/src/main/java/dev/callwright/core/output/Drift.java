package dev.callwright.core.output;

/**
 * A difference between an output folder and the generated files.
 *
 * @param path the file's path below the output folder
 * @param kind the kind of difference
 */
public record Drift(String path, Kind kind) {
    /** The kind of difference. */
    public enum Kind {
        /** A generated file is missing. */
        MISSING,
        /** The file has different content. */
        DIFFERENT,
        /** A file of an earlier run is no longer generated. */
        STALE
    }
}
