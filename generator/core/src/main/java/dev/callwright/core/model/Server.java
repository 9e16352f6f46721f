package dev.callwright.core.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * A server of the API (OpenAPI, Server Object).
 *
 * @param name what the document calls it, or an empty string
 * @param url the URL template as written; relative ones are resolved against where the document came from
 * @param description what the document says of it, or an empty string
 * @param variables the template's variables by name
 */
public record Server(String name, String url, String description, Map<String, Variable> variables) {
    public Server {
        variables = Ordered.copyOf(variables);
    }

    /** A server without a name. */
    public Server(String url, String description, Map<String, Variable> variables) {
        this("", url, description, variables);
    }

    /**
     * A variable of a server URL.
     *
     * @param defaultValue the value used when the caller gives none; an empty string: there is none
     * @param values the allowed values; empty: any
     * @param description what the document says of it, or an empty string
     */
    public record Variable(String defaultValue, List<String> values, String description) {
        public Variable {
            values = List.copyOf(values);
        }

        /** This variable, which may also have the values of the other; without a default unless it is the same. */
        Variable or(Variable other) {
            Set<String> both = new LinkedHashSet<>(values);
            both.addAll(other.values());
            boolean any = values.isEmpty() || other.values().isEmpty();
            String common = defaultValue.equals(other.defaultValue()) ? defaultValue : "";
            return new Variable(common, any ? List.of() : List.copyOf(both), description);
        }
    }

    /** The URL with every variable at its default, if it has one. */
    public String defaultUrl() {
        return withDefaults((name, value) -> value);
    }

    /** The URL with each variable's default beside it, such as {@code https://{region=eu}.example.com}. */
    public String template() {
        return withDefaults((name, value) -> "{" + name + "=" + value + "}");
    }

    private String withDefaults(BinaryOperator<String> replacement) {
        String result = url;
        for (Map.Entry<String, Variable> variable : variables.entrySet()) {
            String name = variable.getKey();
            String value = variable.getValue().defaultValue();
            result = value.isEmpty() ? result : result.replace("{" + name + "}", replacement.apply(name, value));
        }
        return result;
    }
}
