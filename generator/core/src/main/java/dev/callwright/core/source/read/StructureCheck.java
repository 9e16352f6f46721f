package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Checks the depth of a tree and the length of its names and numbers: later steps traverse it recursively and write its
 * numbers.
 */
public final class StructureCheck {
    private final Diagnostics diagnostics;
    private final Deque<Container> open = new ArrayDeque<>();

    /** @param diagnostics takes the error */
    public StructureCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private record Container(JsonNode node, String pointer, int depth) {}

    /**
     * Checks a tree.
     *
     * @throws SpecException if it exceeds a limit
     */
    public void check(SpecTree tree) {
        open.push(new Container(tree.root(), "", 1));
        while (!open.isEmpty()) {
            Container container = open.pop();
            if (container.depth() > Limit.DOCUMENT_DEPTH.value()) {
                throw diagnostics.abort(tree.location(container.pointer()), tooDeep());
            }
            if (container.node() instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    if (member.getKey().length() > Limit.NAME_LENGTH.value()) {
                        throw diagnostics.abort(tree.location(container.pointer()), longName());
                    }
                    child(tree, container, member.getKey(), member.getValue());
                }
            } else {
                for (int i = 0; i < container.node().size(); i++) {
                    child(tree, container, Integer.toString(i), container.node().get(i));
                }
            }
        }
    }

    private void child(SpecTree tree, Container parent, String token, JsonNode node) {
        if (node.isContainerNode() && !node.isEmpty()) {
            open.push(new Container(node, PointerTokens.child(parent.pointer(), token), parent.depth() + 1));
        } else if (isLong(node)) {
            throw diagnostics.abort(tree.location(PointerTokens.child(parent.pointer(), token)), tooLong());
        }
    }

    private static boolean isLong(JsonNode node) {
        if (!(node instanceof DecimalNode)) {
            return node.isBigInteger() && node.bigIntegerValue().bitLength() > Limit.NUMBER_DIGITS.value() * 4;
        }
        BigDecimal number = node.decimalValue();
        long written = Math.max(number.precision(), Math.abs((long) number.precision() - number.scale()));
        return Math.max(written, Math.abs((long) number.scale())) > Limit.NUMBER_DIGITS.value();
    }

    static String tooDeep() {
        return Limit.DOCUMENT_DEPTH.exceeded() + "; flatten it there";
    }

    static String tooLong() {
        return Limit.NUMBER_DIGITS.exceeded() + "; write a smaller number";
    }

    static String longName() {
        return Limit.NAME_LENGTH.exceeded() + "; give it a shorter one";
    }
}
