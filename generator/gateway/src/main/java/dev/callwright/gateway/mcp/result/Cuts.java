package dev.callwright.gateway.mcp.result;

import java.util.ArrayList;
import java.util.List;

/** What was left out of a value, for whoever reads the rest of it. */
public final class Cuts {
    private static final int MOST = 4;

    private final List<String> sentences = new ArrayList<>();
    private int more;

    void add(Place place, String what) {
        if (sentences.size() < MOST) {
            sentences.add("Left out of " + place.text() + ": " + what + ".");
        } else {
            more++;
        }
    }

    /** Sentences that say what was left out and where, the innermost places first; empty if nothing was. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add("More was left out in " + more + " other places.");
        }
        return all;
    }
}
