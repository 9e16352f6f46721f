package dev.callwright.core.source.jsonpath;

import java.util.ArrayList;
import java.util.List;

/**
 * A query from the root or, in a filter, from the node that is tested.
 *
 * @param fromRoot whether it starts with {@code $}
 * @param segments its steps
 */
record Query(boolean fromRoot, List<Segment> segments) {

    Query {
        segments = List.copyOf(segments);
    }

    /** The nodes it selects. */
    List<FoundNode> select(FoundNode current, Search search) {
        List<FoundNode> nodes = List.of(fromRoot ? FoundNode.root(search.root()) : current);
        for (Segment segment : segments) {
            List<FoundNode> next = new ArrayList<>();
            for (FoundNode node : nodes) {
                segment.select(node, search, next);
            }
            nodes = next;
        }
        return nodes;
    }

    /** Whether it finds one node at most, whatever the tree. */
    boolean isSingular() {
        return segments.stream()
                .allMatch(segment -> !segment.descendants()
                        && segment.selectors().size() == 1
                        && (segment.selectors().get(0) instanceof Selector.Name
                                || segment.selectors().get(0) instanceof Selector.Index));
    }

    /**
     * One step.
     *
     * @param descendants whether it looks at every node below too
     * @param selectors what it takes of each node
     */
    record Segment(boolean descendants, List<Selector> selectors) {

        Segment {
            selectors = List.copyOf(selectors);
        }

        private void select(FoundNode node, Search search, List<FoundNode> found) {
            search.step();
            for (Selector selector : selectors) {
                selector.select(node, search, found);
            }
            if (descendants) {
                List<FoundNode> children = new ArrayList<>();
                new Selector.Wildcard().select(node, search, children);
                children.forEach(child -> select(child, search, found));
            }
        }
    }
}
