package dev.callwright.core.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed repeats. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from 0 up to, and without, the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between both, which are included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
