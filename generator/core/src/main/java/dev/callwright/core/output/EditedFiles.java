package dev.callwright.core.output;

/** What a run does with generated files that were edited since, and with files of others where generated ones belong. */
public enum EditedFiles {
    /** It changes nothing and names them: they may be someone's work. */
    REFUSED,
    /** It overwrites edited files and names them: nobody keeps work in a build folder. Files of others are refused. */
    OVERWRITTEN,
    /** It overwrites both and names them, but keeps each as {@code NAME.orig}: someone asked for it. */
    COPIED
}
