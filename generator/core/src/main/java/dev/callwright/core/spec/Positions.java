package dev.callwright.core.spec;

import java.util.List;
import java.util.Optional;

/** Finds where a node stands in the text; only asked when there is something to report. */
interface Positions {

    /** No text to point into. */
    Positions NONE = tokens -> Optional.empty();

    /** The line and column of the node that the unescaped pointer tokens lead to; empty if there is none. */
    Optional<Position> find(List<String> tokens);

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1
     */
    record Position(int line, int column) {}
}
