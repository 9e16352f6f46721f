package dev.callwright.gateway.upstream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds all of several byte strings in one pass (Aho and Corasick, 1975): a table of the next state for each state and class of bytes. A
 * state stands for the longest end of what was read that is the start of a string. Immutable.
 */
final class SecretAutomaton {
    /** States are 16-bit numbers. It bounds the table too: forms beyond it are left out, the last ones first. */
    private static final int MAX_STATES = 40_000;

    private final byte[] classes;
    private final int width;
    private final char[] next;
    private final char[] depths;
    private final char[] matches;

    private SecretAutomaton(byte[] classes, int width, int states) {
        this.classes = classes;
        this.width = width;
        this.next = new char[states * width];
        this.depths = new char[states];
        this.matches = new char[states];
    }

    /** The automaton of byte strings, none of them empty. */
    static SecretAutomaton of(List<byte[]> patterns) {
        List<byte[]> kept = new ArrayList<>();
        int states = 1;
        for (byte[] pattern : patterns) {
            if (pattern.length > 0 && states + pattern.length <= MAX_STATES) {
                states += pattern.length;
                kept.add(pattern);
            }
        }
        byte[] classes = new byte[256];
        int width = 1;
        for (byte[] pattern : kept) {
            for (byte each : pattern) {
                if (classes[each & 0xff] == 0) {
                    classes[each & 0xff] = (byte) width++;
                }
            }
        }
        SecretAutomaton automaton = new SecretAutomaton(classes, width, states);
        int used = automaton.addAll(kept);
        automaton.link();
        return automaton.trimmed(used);
    }

    /** Whether it finds nothing. */
    boolean isEmpty() {
        return width == 1;
    }

    /** The state after a byte or a Latin-1 character; other characters are in no string. */
    int next(int state, int each) {
        return each > 0xff ? 0 : next[state * width + (classes[each] & 0xff)];
    }

    /** The number of bytes read last that a string may start with. */
    int depth(int state) {
        return depths[state];
    }

    /** The length of the longest string that ends in this state; 0: none. */
    int match(int state) {
        return matches[state];
    }

    private int addAll(List<byte[]> patterns) {
        int used = 1;
        for (byte[] pattern : patterns) {
            int state = 0;
            for (byte each : pattern) {
                int at = state * width + (classes[each & 0xff] & 0xff);
                if (next[at] == 0) {
                    depths[used] = (char) (depths[state] + 1);
                    next[at] = (char) used++;
                }
                state = next[at];
            }
            matches[state] = (char) pattern.length;
        }
        return used;
    }

    // Breadth first: the state to fall back to is less deep, so its row is complete.
    private void link() {
        char[] fallback = new char[depths.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int kind = 1; kind < width; kind++) {
            if (next[kind] != 0) {
                open.add((int) next[kind]);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            matches[state] = (char) Math.max(matches[state], matches[fallback[state]]);
            for (int kind = 0; kind < width; kind++) {
                int at = state * width + kind;
                char back = next[fallback[state] * width + kind];
                if (next[at] == 0) {
                    next[at] = back;
                } else {
                    fallback[next[at]] = back;
                    open.add((int) next[at]);
                }
            }
        }
    }

    // Forms of a secret share their starts, so there are fewer states than bytes.
    private SecretAutomaton trimmed(int used) {
        SecretAutomaton small = new SecretAutomaton(classes, width, used);
        System.arraycopy(next, 0, small.next, 0, small.next.length);
        System.arraycopy(depths, 0, small.depths, 0, used);
        System.arraycopy(matches, 0, small.matches, 0, used);
        Arrays.fill(next, (char) 0);
        return small;
    }
}
