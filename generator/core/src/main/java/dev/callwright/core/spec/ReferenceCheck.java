package dev.callwright.core.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds references that lead nowhere or in a circle, all of them. */
final class ReferenceCheck {
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<String, Boolean> checked = new HashMap<>();

    ReferenceCheck(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    void check() {
        walk(tree.root(), new StringBuilder());
    }

    private void walk(JsonNode node, StringBuilder pointer) {
        int length = pointer.length();
        if (node.isObject()) {
            JsonNode ref = node.get("$ref");
            if (ref != null && ref.isTextual()) {
                checkReference(ref.textValue(), pointer);
            }
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                // Examples are data: what looks like a reference there is none.
                if (member.getValue().isContainerNode() && !isData(member.getKey())) {
                    pointer.append('/').append(member.getKey().replace("~", "~0").replace("/", "~1"));
                    walk(member.getValue(), pointer);
                    pointer.setLength(length);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    pointer.append('/').append(i);
                    walk(node.get(i), pointer);
                    pointer.setLength(length);
                }
            }
        }
    }

    private static boolean isData(String name) {
        return name.equals("example") || name.equals("examples") || name.equals("default") || name.equals("enum");
    }

    private void checkReference(String ref, StringBuilder pointer) {
        if (!ref.startsWith("#") || Boolean.TRUE.equals(checked.get(ref))) {
            return;
        }
        checked.put(ref, true);
        Set<String> chain = new HashSet<>();
        String current = ref;
        while (true) {
            if (!chain.add(current)) {
                diagnostics.error(at(pointer), "the reference " + ref + " leads back to itself; one of the schemas on"
                        + " the way must say what it is");
                return;
            }
            JsonNode target = target(current);
            if (target.isMissingNode()) {
                diagnostics.error(at(pointer), "nothing is at " + current + "; correct the reference or add what it names");
                return;
            }
            JsonNode next = target.path("$ref");
            if (!next.isTextual() || !next.textValue().startsWith("#")) {
                return;
            }
            current = next.textValue();
        }
    }

    private Location at(StringBuilder pointer) {
        return tree.location(pointer + "/$ref");
    }

    private JsonNode target(String ref) {
        String fragment = ref.substring(1);
        if (fragment.indexOf('%') >= 0) {
            try {
                fragment = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return tree.root().path("");
            }
        }
        if (!fragment.isEmpty() && fragment.charAt(0) != '/') {
            return tree.root().path("");
        }
        return tree.root().at(JsonPointer.compile(fragment));
    }
}
