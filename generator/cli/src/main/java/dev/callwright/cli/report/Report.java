package dev.callwright.cli.report;

/** Writes problems in one format. Text of a document can neither end a problem nor begin another one. */
interface Report {
    /** Adds a problem. */
    void add(Problem problem);

    /** Adds a line that is no problem. */
    void line(String line);

    /** Completes the report. */
    void end();
}
