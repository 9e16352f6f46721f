package dev.callwright.core;

/** Notified of the steps of a run. */
@FunctionalInterface
public interface Progress {
    /** Ignores all steps. */
    Progress SILENT = step -> {};

    /** Called at the beginning of a step, such as {@code reading pets.yaml}, from one thread. */
    void begin(String step);

    /** Called while a step goes through operations, from any thread. */
    default void count(int done, int all) {}
}
