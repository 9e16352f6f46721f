package dev.callwright.cli;

/** A command with the options of reports. */
interface Reporting {
    /** The options. */
    TalkOptions report();
}
