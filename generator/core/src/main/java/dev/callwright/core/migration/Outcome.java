package dev.callwright.core.migration;

/** What becomes of a setting of another generator. */
public enum Outcome {
    /** A setting or an action of the overlay says the same. */
    KEPT("kept"),
    /** It is kept by a rule, or in part: somebody should compare it. */
    CHECK("to compare"),
    /** Nothing says the same, and callers or builds notice. */
    LOST("without a counterpart"),
    /** Nothing says the same, and nobody notices. */
    UNUSED("not needed"),
    /** It is of a language that is not made. */
    OTHER("of other languages");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** What it is in words. */
    public String words() {
        return words;
    }
}
