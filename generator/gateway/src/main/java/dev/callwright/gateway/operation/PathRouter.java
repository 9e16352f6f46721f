package dev.callwright.gateway.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds operations by method and path in a tree of segments. Concrete paths are matched before templated ones (OpenAPI,
 * Paths Object), and a path that a template with another method matches is the one with the method.
 */
final class PathRouter {
    private final Node root = new Node();

    /** A place in the tree. */
    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private final Map<SegmentPattern, Node> patterns = new LinkedHashMap<>();
        private final Map<SegmentPattern, Node> spans = new LinkedHashMap<>();
        private final List<Target> targets = new ArrayList<>();

        Node below(SegmentPattern pattern) {
            if (pattern.isLiteral()) {
                return literals.computeIfAbsent(pattern.texts().get(0), unused -> new Node());
            }
            Map<SegmentPattern, Node> nodes = pattern.spans() ? spans : patterns;
            Node node = nodes.computeIfAbsent(pattern, unused -> new Node());
            sort(nodes);
            return node;
        }

        private static void sort(Map<SegmentPattern, Node> nodes) {
            List<Map.Entry<SegmentPattern, Node>> entries =
                    new ArrayList<>(Map.copyOf(nodes).entrySet());
            entries.sort(Comparator.comparingInt((Map.Entry<SegmentPattern, Node> each) ->
                            -each.getKey().fixed())
                    .thenComparing(each -> each.getKey().texts().toString()));
            nodes.clear();
            entries.forEach(each -> nodes.put(each.getKey(), each.getValue()));
        }
    }

    /**
     * An operation at the end of its path.
     *
     * @param operation the operation
     * @param query the pairs of the query that its template fixes
     */
    private record Target(GatewayOperation operation, Set<String> query) {
        boolean takes(String method, Set<String> pairs) {
            return operation.operation().method().equals(method) && pairs.containsAll(query);
        }
    }

    /** Adds an operation. */
    void add(GatewayOperation operation) {
        String path = operation.operation().path();
        int mark = path.indexOf('?');
        List<String> spanning = operation.spanningParameters();
        Node node = root;
        String template = mark < 0 ? path : path.substring(0, mark);
        for (String segment : (template.startsWith("/") ? template.substring(1) : template).split("/", -1)) {
            node = node.below(SegmentPattern.of(segment, spanning));
        }
        node.targets.add(new Target(operation, mark < 0 ? Set.of() : pairs(path.substring(mark + 1))));
        // The more of the query is fixed, the more concrete.
        node.targets.sort(Comparator.comparingInt(target -> -target.query().size()));
    }

    /** Whether the templates of two operations differ in the names of parameters only, so that no path tells them apart. */
    static boolean isSameShape(GatewayOperation one, GatewayOperation other) {
        return shape(one).equals(shape(other));
    }

    private static List<SegmentPattern> shape(GatewayOperation operation) {
        String path = operation.operation().path().replaceFirst("\\?.*", "");
        return Stream.of(path.split("/", -1))
                .map(segment -> SegmentPattern.of(segment, List.of()))
                .toList();
    }

    private static Set<String> pairs(String query) {
        return query.isEmpty()
                ? Set.of()
                : new HashSet<>(List.of(RawPath.normal(query).split("&", -1)));
    }

    /** The operation for a method and an encoded path and query. */
    Route route(String method, String path, String query) {
        List<String> segments = RawPath.segments(path).orElse(List.of()).stream()
                .map(RawPath::normal)
                .toList();
        if (segments.isEmpty()) {
            return new Route.Unknown();
        }
        Search search = new Search(segments);
        search.from(root, 0);
        Set<String> pairs = pairs(query);
        Set<String> allowed = new TreeSet<>();
        for (Node node : search.found) {
            for (Target target : node.targets) {
                if (target.takes(method, pairs)) {
                    return new Route.Found(target.operation());
                }
                allowed.add(target.operation().operation().method());
            }
        }
        boolean isOfQuery = allowed.contains(method);
        return allowed.isEmpty() || isOfQuery ? new Route.Unknown() : new Route.WrongMethod(allowed);
    }

    /** A search for the places that a path ends at, the most concrete first. */
    private static final class Search {
        private final List<String> segments;
        private final Set<Node> found = new LinkedHashSet<>();
        private final Set<Visit> visits = new HashSet<>();

        Search(List<String> segments) {
            this.segments = segments;
        }

        private record Visit(Node node, int index) {}

        // Each place is visited once per segment, whatever the templates are.
        void from(Node node, int index) {
            if (!visits.add(new Visit(node, index))) {
                return;
            }
            if (index == segments.size()) {
                found.add(node);
                return;
            }
            String segment = segments.get(index);
            Node literal = node.literals.get(segment);
            if (literal != null) {
                from(literal, index + 1);
            }
            node.patterns.forEach((pattern, below) -> {
                if (pattern.matches(segment)) {
                    from(below, index + 1);
                }
            });
            spans(node, index);
        }

        // A value of several segments has no empty one, which servers drop.
        private void spans(Node node, int index) {
            if (node.spans.isEmpty()) {
                return;
            }
            for (int end = index + 1;
                    end <= segments.size() && !segments.get(end - 1).isEmpty();
                    end++) {
                String joined = String.join("/", segments.subList(index, end));
                int next = end;
                node.spans.forEach((pattern, below) -> {
                    if (pattern.matches(joined)) {
                        from(below, next);
                    }
                });
            }
        }
    }
}
