package dev.callwright.core.output;

import java.util.Optional;

/**
 * A difference between an output folder and the generated files.
 *
 * @param path the file's path below the output folder
 * @param kind the kind of difference
 * @param difference the first difference of the texts; empty: there are not two texts, or there are too many files
 */
public record Drift(String path, Kind kind, Optional<FirstDifference> difference) {
    /** The kind of difference. */
    public enum Kind {
        /** A generated file is missing. */
        MISSING("missing"),
        /** The file is that of an earlier run, of which something was different. */
        OUTDATED("out of date"),
        /** The file of an earlier run was edited since. */
        EDITED("edited by hand"),
        /** Something that no run wrote is where a generated file belongs. */
        FOREIGN("not of Callwright"),
        /** The file of an earlier run is no longer generated. */
        ORPHANED("no longer generated"),
        /** The file of an earlier run is no longer generated, and was edited since. */
        EDITED_ORPHAN("edited by hand and no longer generated");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in words. */
        public String label() {
            return label;
        }
    }

    /** Whether the file is no longer generated. */
    public boolean isOrphan() {
        return kind == Kind.ORPHANED || kind == Kind.EDITED_ORPHAN;
    }

    /** A difference without texts. */
    public static Drift of(String path, Kind kind) {
        return new Drift(path, kind, Optional.empty());
    }
}
