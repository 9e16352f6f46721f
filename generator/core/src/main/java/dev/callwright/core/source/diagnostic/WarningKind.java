package dev.callwright.core.source.diagnostic;

/** What a warning is about. A run counts its warnings by kind. */
public enum WarningKind {
    /** A type says less than the document. */
    TYPE("types that say less"),
    /** Something in the document has nothing in the output. */
    OMISSION("left out"),
    /** Something in the document is wrong or unclear, so it was read in one of several ways. */
    READING("read in another way"),
    /** A limit was reached. */
    LIMIT("limits"),
    /** A file of the output is not what would be generated. */
    DRIFT("drift"),
    /** A published name changed. */
    NAME("changed names"),
    /** Only snippets are affected. */
    SNIPPET("snippets");

    private final String label;

    WarningKind(String label) {
        this.label = label;
    }

    /** The words for warnings of this kind in a count. */
    public String label() {
        return label;
    }
}
