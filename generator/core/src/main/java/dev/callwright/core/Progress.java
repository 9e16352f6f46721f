package dev.callwright.core;

/** Hears what a run is doing, for people who wait. Called from one thread. */
@FunctionalInterface
public interface Progress {
    /** Says nothing. */
    Progress SILENT = step -> {};

    /** A step begins, such as {@code reading pets.yaml}. */
    void begin(String step);
}
