package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The dominators of a graph: the dominator of a node is the last node before it through which all paths from the root lead.
 * Computed as in "A Simple, Fast Dominance Algorithm" by Cooper, Harvey and Kennedy.
 */
final class Dominators<N> {
    private final Function<N, ? extends Collection<N>> successors;
    private final List<N> postorder = new ArrayList<>();
    private final Map<N, Integer> numbers = new HashMap<>();
    private final Map<N, List<N>> predecessors = new HashMap<>();
    private final Map<N, N> dominators = new HashMap<>();

    private Dominators(Function<N, ? extends Collection<N>> successors) {
        this.successors = successors;
    }

    /** The dominator of each node that the root leads to, other than the root. */
    static <N> Map<N, N> of(N root, Function<N, ? extends Collection<N>> successors) {
        Dominators<N> graph = new Dominators<>(successors);
        graph.visit(root);
        graph.dominators.put(root, root);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = graph.postorder.size() - 2; i >= 0; i--) {
                changed |= graph.update(graph.postorder.get(i));
            }
        }
        graph.dominators.remove(root);
        return graph.dominators;
    }

    // Without recursion: a document can nest types deeper than the stack.
    private void visit(N root) {
        Deque<N> path = new ArrayDeque<>(List.of(root));
        Deque<Iterator<N>> open =
                new ArrayDeque<>(List.of(successors.apply(root).iterator()));
        Set<N> seen = new HashSet<>(path);
        while (!path.isEmpty()) {
            Iterator<N> next = open.element();
            if (next.hasNext()) {
                N node = next.next();
                predecessors.computeIfAbsent(node, key -> new ArrayList<>()).add(path.element());
                if (seen.add(node)) {
                    path.push(node);
                    open.push(successors.apply(node).iterator());
                }
            } else {
                open.pop();
                numbers.put(path.element(), postorder.size());
                postorder.add(path.pop());
            }
        }
    }

    private boolean update(N node) {
        Optional<N> dominator = requireNonNull(predecessors.get(node)).stream()
                .filter(dominators::containsKey)
                .reduce(this::common);
        return dominator.isPresent() && !dominator.get().equals(dominators.put(node, dominator.get()));
    }

    private N common(N one, N other) {
        N first = one;
        N second = other;
        while (!first.equals(second)) {
            if (number(first) < number(second)) {
                first = requireNonNull(dominators.get(first));
            } else {
                second = requireNonNull(dominators.get(second));
            }
        }
        return first;
    }

    private int number(N node) {
        return requireNonNull(numbers.get(node));
    }
}
