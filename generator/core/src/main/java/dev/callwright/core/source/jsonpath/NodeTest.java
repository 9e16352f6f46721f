package dev.callwright.core.source.jsonpath;

/** A test that a filter applies to each child of a node. */
interface NodeTest {

    /** Whether the node passes. */
    boolean holds(FoundNode current, Search search);
}
