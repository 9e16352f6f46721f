package dev.callwright.core;

/** Notified of the steps of a run. Called from one thread. */
@FunctionalInterface
public interface Progress {
    /** Ignores all steps. */
    Progress SILENT = step -> {};

    /** Called at the beginning of a step, such as {@code reading pets.yaml}. */
    void begin(String step);
}
