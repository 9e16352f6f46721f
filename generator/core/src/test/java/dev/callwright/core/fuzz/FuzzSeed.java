package dev.callwright.core.fuzz;

/** The seed of random tests: the system property {@code fuzz.seed}, where {@code new} is one that no run had before. */
final class FuzzSeed {
    private FuzzSeed() {}

    /** The seed; 1 by default. */
    static long get() {
        String seed = System.getProperty("fuzz.seed", "1");
        // Far apart, so that runs that follow each other share no document.
        return seed.equals("new") ? System.currentTimeMillis() / 1000 * 10_000 : Long.parseLong(seed);
    }
}
