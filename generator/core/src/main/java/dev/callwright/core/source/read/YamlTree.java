package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.read.YamlScalar.NumberTooLong;
import dev.callwright.core.source.tree.PositionIndex;
import dev.callwright.core.text.MessageText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Converts composed YAML to a JSON tree and records positions; an alias has the position of its anchor. */
final class YamlTree {
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();
    private final String source;
    private final long maxNodes;
    private final long maxCharacters;
    private long characters;
    private final PositionIndex.Builder index;
    private final Diagnostics diagnostics;

    /**
     * @param source the name of the document in messages
     * @param length the length of the text, which limits the number of nodes without aliases
     */
    YamlTree(String source, int length, PositionIndex.Builder index, Diagnostics diagnostics) {
        this.source = source;
        this.maxNodes = (long) length + Limit.YAML_ALIAS_NODES.value();
        this.maxCharacters = (long) length + Limit.YAML_ALIAS_CHARACTERS.value();
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /** The tree of a node; problems go to the diagnostics. */
    JsonNode convert(Node node) {
        if (index.size() > maxNodes) {
            throw repeated(node, Limit.YAML_ALIAS_NODES);
        }
        if (node instanceof ScalarNode scalar) {
            count(scalar);
            index.scalar(line(node), column(node));
            return scalar(scalar);
        }
        if (open.put(node, true) != null) {
            diagnostics.error(location(node), "this anchor contains an alias of itself; write the cycle as a $ref");
            index.scalar(line(node), column(node));
            return NullNode.getInstance();
        }
        index.begin(line(node), column(node));
        JsonNode converted = node instanceof MappingNode mapping ? object(mapping) : array((SequenceNode) node);
        index.end();
        open.remove(node);
        return converted;
    }

    private JsonNode scalar(ScalarNode scalar) {
        try {
            return new YamlScalar(nodes).value(scalar).orElseGet(() -> badScalar(scalar));
        } catch (NumberTooLong e) {
            throw diagnostics.abort(location(scalar), StructureCheck.tooLong());
        }
    }

    private void count(ScalarNode scalar) {
        characters += scalar.getValue().length();
        if (characters > maxCharacters) {
            throw repeated(scalar, Limit.YAML_ALIAS_CHARACTERS);
        }
    }

    private SpecException repeated(Node node, Limit limit) {
        return diagnostics.abort(location(node), limit.exceeded() + "; write fewer of them, or a $ref instead");
    }

    private JsonNode badScalar(ScalarNode scalar) {
        diagnostics.error(
                location(scalar),
                "'" + MessageText.piece(scalar.getValue()) + "' does not match its tag "
                        + scalar.getTag().getValue() + "; correct it or remove the tag");
        return NullNode.getInstance();
    }

    private ArrayNode array(SequenceNode sequence) {
        ArrayNode array = nodes.arrayNode(sequence.getValue().size());
        for (Node item : sequence.getValue()) {
            array.add(convert(item));
        }
        return array;
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = nodes.objectNode();
        Map<String, SourceLocation> names = new HashMap<>();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.error(location(member.getKeyNode()), "a list or mapping cannot be a key; use a text");
                continue;
            }
            // The raw text, because JSON names are texts: a status 200, a version 1.10, a country no.
            String name = key.getValue();
            count(key);
            SourceLocation first = names.putIfAbsent(name, location(key));
            if (first != null) {
                diagnostics.error(location(key), JsonTreeReader.duplicate(name, first));
                continue;
            }
            index.name(name, line(key), column(key));
            object.set(name, convert(member.getValueNode()));
        }
        return object;
    }

    private SourceLocation location(Node node) {
        return new SourceLocation(source, line(node), column(node), "");
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    private static int column(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }
}
