package dev.callwright.core.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 text, whose plain {@code no} and {@code on} are words and whose keys are what is written. */
final class YamlText implements Positions {
    private static final int MAX_CODE_POINTS = 64 << 20;
    /** Aliases are expanded; a document that grows beyond this by them is an attack. */
    private static final int MAX_NODES = 10_000_000;

    private final String source;
    private final Diagnostics diagnostics;
    private final Node root;
    private int nodes;

    YamlText(String source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.root = compose(text);
    }

    SpecTree tree() {
        JsonNode json = json(root, 0);
        if (json instanceof ObjectNode object) {
            return new SpecTree(object, source, this);
        }
        throw diagnostics.abort(location(root.getStartMark()), "is no YAML mapping; an OpenAPI document is expected");
    }

    private Node compose(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(MAX_CODE_POINTS)
                .setUseMarks(true)
                .setLabel(source)
                .build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> diagnostics.abort(
                            Location.of(source), "is empty; an OpenAPI document is expected"));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            throw diagnostics.abort(location(mark), "is not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw diagnostics.abort(Location.of(source), "is not valid YAML: " + e.getMessage());
        }
    }

    private Location location(Optional<Mark> mark) {
        return mark.map(at -> new Location(source, at.getLine() + 1, at.getColumn() + 1, ""))
                .orElseGet(() -> Location.of(source));
    }

    private JsonNode json(Node node, int depth) {
        if (++nodes > MAX_NODES || depth > 2000) {
            throw diagnostics.abort(location(node.getStartMark()), "is nested too deeply or repeats itself by aliases");
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = key(tuple.getKeyNode());
                if (object.has(key)) {
                    throw diagnostics.abort(
                            location(tuple.getKeyNode().getStartMark()), "says '" + key + "' twice; remove one");
                }
                object.set(key, json(tuple.getValueNode(), depth + 1));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(json(item, depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private String key(Node key) {
        if (key instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw diagnostics.abort(location(key.getStartMark()), "has a key that is no plain text");
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        JsonNodeFactory json = JsonNodeFactory.instance;
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return json.nullNode();
        } else if (tag.equals(Tag.BOOL)) {
            return json.booleanNode(text.equalsIgnoreCase("true"));
        } else if (tag.equals(Tag.INT)) {
            return integer(text);
        } else if (tag.equals(Tag.FLOAT) && Character.isLetter(text.charAt(text.length() - 1))) {
            // .inf and .nan are no JSON numbers.
            return json.textNode(text);
        }
        return tag.equals(Tag.FLOAT) ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
    }

    private static JsonNode integer(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        BigInteger value = digits.startsWith("0o")
                ? new BigInteger(digits.substring(2), 8)
                : digits.startsWith("0x") ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value.bitLength() < 32) {
            return json.numberNode(value.intValue());
        }
        return value.bitLength() < 64 ? json.numberNode(value.longValue()) : json.numberNode(value);
    }

    @Override
    public Optional<Position> find(List<String> tokens) {
        Node node = root;
        Optional<Mark> mark = root.getStartMark();
        for (String token : tokens) {
            if (node instanceof MappingNode mapping) {
                Optional<NodeTuple> tuple = mapping.getValue().stream()
                        .filter(each -> each.getKeyNode() instanceof ScalarNode key && key.getValue().equals(token))
                        .findFirst();
                if (tuple.isEmpty()) {
                    return Optional.empty();
                }
                mark = tuple.get().getKeyNode().getStartMark();
                node = tuple.get().getValueNode();
            } else if (node instanceof SequenceNode sequence && isIndex(token, sequence.getValue().size())) {
                node = sequence.getValue().get(Integer.parseInt(token));
                mark = node.getStartMark();
            } else {
                return Optional.empty();
            }
        }
        return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1));
    }

    private static boolean isIndex(String token, int size) {
        return !token.isEmpty()
                && token.length() < 9
                && token.chars().allMatch(Character::isDigit)
                && Integer.parseInt(token) < size;
    }
}
