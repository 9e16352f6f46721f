package dev.callwright.core.model;

import java.util.List;
import java.util.Map;

/**
 * A server of the API (OpenAPI, Server Object).
 *
 * @param url the URL template as written; relative ones are resolved against where the document came from
 * @param description what the document says of it, or an empty string
 * @param variables the template's variables by name
 */
public record Server(String url, String description, Map<String, Variable> variables) {
    public Server {
        variables = Ordered.copyOf(variables);
    }

    /**
     * A variable of a server URL.
     *
     * @param defaultValue the value used when the caller gives none
     * @param values the allowed values; empty: any
     */
    public record Variable(String defaultValue, List<String> values) {
        public Variable {
            values = List.copyOf(values);
        }
    }

    /** The URL with every variable at its default. */
    public String defaultUrl() {
        String result = url;
        for (Map.Entry<String, Variable> variable : variables.entrySet()) {
            result = result.replace("{" + variable.getKey() + "}", variable.getValue().defaultValue());
        }
        return result;
    }
}
