package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.naming.typescript.Int64Type;
import java.util.Optional;

/**
 * The parts of a TypeScript snippet that do not depend on the arguments.
 *
 * @param packageName the npm package
 * @param client the variable of the client
 * @param createClient the function that creates a client
 * @param options its options, as code; empty: the ready client is imported
 * @param method the accessors and the method, such as {@code customers.create}
 * @param isById whether path parameters are members of the only argument
 * @param int64 the type of 64-bit integers
 * @param stream the variable with a stream, whose items are printed; empty: the result is no stream
 * @param result the use of the result; empty: there is none
 */
public record TypeScriptCall(
        String packageName,
        String client,
        String createClient,
        Optional<String> options,
        String method,
        boolean isById,
        Int64Type int64,
        Optional<TypeScriptStream> stream,
        Optional<TypeScriptResult> result) {

    /**
     * The variable of a stream.
     *
     * @param orNothing what replaces an absent stream, as code; empty: it is always there
     */
    public record TypeScriptStream(String variable, String orNothing) {}

    /**
     * The use of the result of a call.
     *
     * @param variable its variable
     * @param use a statement with it, without semicolon
     */
    public record TypeScriptResult(String variable, String use) {}
}
