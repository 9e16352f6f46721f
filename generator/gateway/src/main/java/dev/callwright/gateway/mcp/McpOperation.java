package dev.callwright.gateway.mcp;

/**
 * The facts of an operation that a model chooses by. Texts are the document's: untrusted, and of any length.
 *
 * @param provider the API
 * @param name the name by which it is called
 * @param method the HTTP method, in upper case
 * @param path the path template of the document
 * @param summary one line about it; may be empty
 * @param effect what it does to data
 */
public record McpOperation(String provider, String name, String method, String path, String summary, McpEffect effect) {
    /** Whether calling it again with the same arguments changes nothing more (RFC 9110, 9.2.2). */
    boolean isIdempotent() {
        return effect == McpEffect.READ || method.equals("PUT") || method.equals("DELETE");
    }

    /** Whether it may take data away: all that is not a mere addition. */
    boolean isDestructive() {
        return effect == McpEffect.IRREVERSIBLE || (effect == McpEffect.WRITE && !method.equals("POST"));
    }
}
