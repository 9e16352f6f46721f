package dev.callwright.core.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * A server of the API (OpenAPI, Server Object).
 *
 * @param name its name, or an empty string
 * @param url the URL template as written; relative ones are resolved against the URL of the document
 * @param description its description, or an empty string
 * @param variables the variables of the template by name
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
     * @param defaultValue the default; an empty string: there is none
     * @param values the allowed values; empty: any
     * @param description its description, or an empty string
     */
    public record Variable(String defaultValue, List<String> values, String description) {
        public Variable {
            values = List.copyOf(values);
        }

        /** This variable with the values of another one added; the default is kept if both have the same. */
        Variable or(Variable other) {
            Set<String> both = new LinkedHashSet<>(values);
            both.addAll(other.values());
            boolean any = values.isEmpty() || other.values().isEmpty();
            String common = defaultValue.equals(other.defaultValue()) ? defaultValue : "";
            return new Variable(common, any ? List.of() : List.copyOf(both), description);
        }
    }

    /** The URL with variables replaced by their defaults. */
    public String defaultUrl() {
        return withDefaults((name, value) -> value);
    }

    /** The URL template with the defaults of variables, such as {@code https://{region=eu}.example.com}. */
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
