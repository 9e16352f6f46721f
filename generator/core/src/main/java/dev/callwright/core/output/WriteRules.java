package dev.callwright.core.output;

import java.util.Set;

/**
 * What a run may change in its output folder beyond the files that it wrote itself.
 *
 * @param edited what it does with edited files
 * @param selecting the options of the manifest that select what is generated: if one of them is not as in the last run, the
 *     run may not remove files, because they are not gone from the document; empty: it may
 */
public record WriteRules(EditedFiles edited, Set<String> selecting) {
    /** The rules of a run without a selection. */
    public static final WriteRules USUAL = new WriteRules(EditedFiles.REFUSED, Set.of());

    public WriteRules {
        selecting = Set.copyOf(selecting);
    }
}
