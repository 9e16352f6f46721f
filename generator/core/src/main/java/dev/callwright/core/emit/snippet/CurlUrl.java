package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.emit.snippet.table.CurlCall;

/**
 * The URL that a snippet calls: http or https, or, if the document has no absolute URL, one in an environment variable.
 *
 * @param isKnown whether the document has an absolute URL
 * @param text the URL, or the part after the value of the variable
 */
record CurlUrl(boolean isKnown, String text) {
    /** The environment variable with the base URL if the document has none. */
    static final String VARIABLE = "BASE_URL";

    /** The URL of a path with encoded values on the server of a call. */
    static CurlUrl of(CurlCall call, String path) {
        String end = path.startsWith("/") ? path : "/" + path;
        return new CurlUrl(call.isKnown(), call.server() + end);
    }

    /** The URL with a query, which is encoded. */
    CurlUrl withQuery(String query) {
        return query.isEmpty() ? this : new CurlUrl(isKnown, text + mark() + query);
    }

    private String mark() {
        return text.contains("?") ? "&" : "?";
    }

    /**
     * The option that prevents curl from interpreting brackets and braces in the URL as patterns, if there may be some.
     */
    String options() {
        return isKnown && text.indexOf('[') < 0 ? "" : "--globoff ";
    }

    /** The URL as a shell word. */
    String word() {
        return isKnown ? ShellText.url(text) : ShellText.wordAfterVariable(VARIABLE, text);
    }

    /** The URL with a secret at the end of its query, as a shell word. */
    String wordWithSecret(String name, String variable) {
        String start = text + mark() + name + "=";
        return isKnown
                ? ShellText.wordWithVariable(start, variable)
                : ShellText.wordAfterVariable(VARIABLE, "") + ShellText.wordWithVariable(start, variable);
    }
}
