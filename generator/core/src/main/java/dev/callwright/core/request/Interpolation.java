package dev.callwright.core.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces expressions such as {@code ${env.HOME}} in the values of {@code callwright.yaml}. Values are replaced after the
 * file was parsed, so that a value never becomes syntax. A second dollar sign in front keeps the expression as text.
 */
public final class Interpolation {
    private static final Pattern EXPRESSION = Pattern.compile("\\$(\\$)?\\{([^{}\\s]++)\\}");
    private static final String ENVIRONMENT = "env.";

    private final Function<String, Optional<String>> values;
    private final String known;

    /**
     * @param values the value of an expression such as {@code project.version}; empty: there is none
     * @param known what a message says of expressions that have a value
     */
    public Interpolation(Function<String, Optional<String>> values, String known) {
        this.values = values;
        this.known = known;
    }

    /**
     * The expressions outside Maven: environment variables.
     *
     * @param environment the environment variables
     */
    public static Interpolation of(Map<String, String> environment) {
        return new Interpolation(
                name -> name.startsWith(ENVIRONMENT)
                        ? Optional.ofNullable(environment.get(name.substring(ENVIRONMENT.length())))
                        : Optional.empty(),
                "here only ${env.NAME} of an environment variable that is set has one; ${project.version} and the like are"
                        + " for the Maven plugin");
    }

    /** The expressions that stand somewhere in a text, with their values; what decides, beside the text, what it means. */
    public String used(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .map(found -> found.group(2))
                .distinct()
                .sorted()
                .map(name -> name + values.apply(name).map(value -> "=" + value).orElse(" has no value") + "\n")
                .collect(Collectors.joining());
    }

    /** Replaces the expressions in all texts below a node; the keys of objects stay. */
    void apply(SpecTree tree, Diagnostics diagnostics) {
        apply(
                tree.root(),
                "",
                (pointer, name) -> values.apply(name).or(() -> {
                    diagnostics.error(
                            tree.location(pointer),
                            "${" + MessageText.piece(name) + "} has no value; " + known + "; write $${"
                                    + MessageText.piece(name) + "} for the text itself");
                    return Optional.empty();
                }));
    }

    /** Finds the value of an expression at a place; reports it if there is none. */
    private interface Lookup {
        Optional<String> value(String pointer, String name);
    }

    private static void apply(JsonNode node, String pointer, Lookup lookup) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String child = PointerTokens.child(pointer, member.getKey());
                member.setValue(replaced(member.getValue(), child, lookup));
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, replaced(list.get(i), pointer + "/" + i, lookup));
            }
        }
    }

    private static JsonNode replaced(JsonNode node, String pointer, Lookup lookup) {
        if (!node.isTextual()) {
            apply(node, pointer, lookup);
            return node;
        }
        Matcher expressions = EXPRESSION.matcher(node.textValue());
        return TextNode.valueOf(expressions.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null
                        ? found.group().substring(1)
                        : lookup.value(pointer, found.group(2)).orElse(found.group()))));
    }
}
