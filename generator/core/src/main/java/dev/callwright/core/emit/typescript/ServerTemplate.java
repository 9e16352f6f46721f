package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Server;
import dev.callwright.core.naming.typescript.TypeScriptNames;

/** The template of a server's URL, which names a variable like the client option that sets it. */
final class ServerTemplate {
    private ServerTemplate() {}

    /** The template as a literal. */
    static String code(Server server, TypeScriptNames names) {
        String url = server.template();
        for (String variable : server.variables().keySet()) {
            String option = names.serverVariable(variable);
            url = url.replace("{" + variable + "=", "{" + option + "=")
                    .replace("{" + variable + "}", "{" + option + "}");
        }
        return TypeScriptLiterals.string(url);
    }
}
