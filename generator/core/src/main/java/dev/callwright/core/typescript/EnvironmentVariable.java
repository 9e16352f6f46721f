package dev.callwright.core.typescript;

import java.util.Locale;

/** The environment variable that holds the API key. */
final class EnvironmentVariable {
    private EnvironmentVariable() {}

    /** The variable the document names, or one made from the name of the client's variable. */
    static String of(TypeScriptContext context) {
        return context.model().settings().apiKeyVariable().orElseGet(() -> context.names()
                        .clientVariable()
                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .replaceAll("[^A-Za-z0-9]+", "_")
                        .toUpperCase(Locale.ROOT)
                + "_API_KEY");
    }
}
