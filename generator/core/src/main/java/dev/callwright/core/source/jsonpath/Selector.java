package dev.callwright.core.source.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects children of a node. */
sealed interface Selector {

    /** Adds the selected children. */
    void select(FoundNode node, Search search, List<FoundNode> found);

    /** The member with the name. */
    record Name(String name) implements Selector {
        @Override
        public void select(FoundNode node, Search search, List<FoundNode> found) {
            if (node.node().isObject() && node.node().has(name)) {
                found.add(node.member(name));
            }
        }
    }

    /** The item at an index, from the end if it is negative. */
    record Index(long index) implements Selector {
        @Override
        public void select(FoundNode node, Search search, List<FoundNode> found) {
            int size = node.node().isArray() ? node.node().size() : 0;
            long at = index < 0 ? size + index : index;
            if (at >= 0 && at < size) {
                found.add(node.item((int) at));
            }
        }
    }

    /** Every child. */
    record Wildcard() implements Selector {
        @Override
        public void select(FoundNode node, Search search, List<FoundNode> found) {
            if (node.node().isObject()) {
                node.node().fieldNames().forEachRemaining(name -> {
                    search.step();
                    found.add(node.member(name));
                });
            }
            for (int i = 0; node.node().isArray() && i < node.node().size(); i++) {
                search.step();
                found.add(node.item(i));
            }
        }
    }

    /** Every item from a start to before an end, in steps. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
        @Override
        public void select(FoundNode node, Search search, List<FoundNode> found) {
            if (!node.node().isArray() || step == 0) {
                return;
            }
            long size = node.node().size();
            if (step > 0) {
                long lower = bounded(start == null ? 0 : start, size, 0, size);
                long upper = bounded(end == null ? size : end, size, 0, size);
                for (long i = lower; i < upper; i += step) {
                    search.step();
                    found.add(node.item((int) i));
                }
            } else {
                long upper = start == null ? size - 1 : bounded(start, size, -1, size - 1);
                long lower = end == null ? -1 : bounded(end, size, -1, size - 1);
                for (long i = upper; i > lower; i += step) {
                    search.step();
                    found.add(node.item((int) i));
                }
            }
        }

        private static long bounded(long index, long size, long least, long most) {
            return Math.min(Math.max(index < 0 ? size + index : index, least), most);
        }
    }

    /** Every child that passes the test. */
    record Filter(NodeTest test) implements Selector {
        @Override
        public void select(FoundNode node, Search search, List<FoundNode> found) {
            List<FoundNode> children = new ArrayList<>();
            new Wildcard().select(node, search, children);
            for (FoundNode child : children) {
                if (test.holds(child, search)) {
                    found.add(child);
                }
            }
        }
    }
}
