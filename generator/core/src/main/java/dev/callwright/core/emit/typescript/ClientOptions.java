package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.text.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The client options that depend on the API: server, server variables and OAuth 2 client credentials. */
final class ClientOptions {
    private static final String SERVERS = "SERVERS";
    private static final String TOKENS = "TOKENS";

    private final ApiModel model;
    private final TypeScriptNames names;
    private final DocComments docs;

    ClientOptions(TypeScriptContext context) {
        this.model = context.model();
        this.names = context.names();
        this.docs = context.docs();
    }

    /** Whether the API has any. */
    boolean isNeeded() {
        return choosesServer() || getsTokens();
    }

    private boolean choosesServer() {
        return model.hasServerChoice() || !model.serverVariables().isEmpty();
    }

    private boolean getsTokens() {
        return !model.clientCredentialsSchemes().isEmpty();
    }

    /** The members of the options interface. */
    List<MemberView> members(Imports imports) {
        List<MemberView> members = new ArrayList<>();
        if (getsTokens()) {
            Description words = Description.sentence(
                    "Credentials for OAuth 2 access tokens (RFC 6749, section 4.4). Id and secret come from the environment"
                            + " variables ",
                    names.clientIdVariable(),
                    " and ",
                    names.clientSecretVariable(),
                    " by default.");
            members.add(member("clientCredentials", imports.coreType("ClientCredentials"), words.and(scopes())));
        }
        if (model.hasServerChoice()) {
            String server = model.servers().stream()
                    .map(names::server)
                    .map(TypeScriptLiterals::string)
                    .collect(Collectors.joining(" | "));
            members.add(
                    member("server", server, Description.plain("The server of the API; the first one by default.")));
        }
        model.serverVariables()
                .forEach((name, variable) ->
                        members.add(member(names.serverVariable(name), type(variable), words(name, variable))));
        return members;
    }

    private Description scopes() {
        List<Description> scopes = new ArrayList<>();
        for (SecurityScheme scheme : model.clientCredentialsSchemes()) {
            scheme.clientCredentials()
                    .orElseThrow()
                    .scopes()
                    .forEach((scope, words) -> scopes.add(docs.description(new Docs("", words))
                            .after(Description.sentence("", scope, words.isBlank() ? "" : ": "))));
        }
        return scopes.isEmpty()
                ? Description.NONE
                : Description.plain("Scopes:").and(Description.list(scopes));
    }

    private static String type(Server.Variable variable) {
        return variable.values().isEmpty()
                ? "string"
                : variable.values().stream().map(TypeScriptLiterals::string).collect(Collectors.joining(" | "));
    }

    private Description words(String name, Server.Variable variable) {
        boolean hasDefault = !variable.defaultValue().isEmpty();
        return Description.sentence(
                        "The server variable ",
                        name,
                        hasDefault ? "; " : "",
                        variable.defaultValue(),
                        hasDefault ? " by default." : ".")
                .and(docs.description(new Docs("", variable.description())));
    }

    private MemberView member(String name, String type, Description words) {
        return new MemberView(docs.comment("  ").description(words).text(), TypeScriptLiterals.key(name) + "?", type);
    }

    /** The sentence about them in the README of the package. */
    Optional<String> words() {
        List<String> options = new ArrayList<>();
        if (getsTokens()) {
            options.add("`clientCredentials` (OAuth 2)");
        }
        if (model.hasServerChoice()) {
            options.add("`server`");
        }
        model.serverVariables().keySet().forEach(variable -> options.add("`" + names.serverVariable(variable) + "`"));
        return isNeeded() ? Optional.of("Further options: " + String.join(", ", options) + ".") : Optional.empty();
    }

    /** The constants that the constructor uses. */
    List<ConstantView> constants(Imports imports) {
        List<ConstantView> constants = new ArrayList<>();
        if (model.hasServerChoice()) {
            ObjectLiteral servers = new ObjectLiteral();
            model.servers().forEach(server -> servers.put(names.server(server), ServerTemplate.code(server, names)));
            constants.add(new ConstantView(SERVERS, servers.lines("")));
        }
        if (getsTokens()) {
            ObjectLiteral urls = new ObjectLiteral();
            model.clientCredentialsSchemes()
                    .forEach(scheme -> urls.put(
                            scheme.name(),
                            TypeScriptLiterals.string(
                                    scheme.clientCredentials().orElseThrow().tokenUrl())));
            constants.add(new ConstantView(
                    TOKENS,
                    "/*#__PURE__*/ " + imports.coreValue("tokenSources") + "(" + urls + ", "
                            + TypeScriptLiterals.string(names.clientIdVariable()) + ", "
                            + TypeScriptLiterals.string(names.clientSecretVariable()) + ")"));
        }
        return constants;
    }

    /** A constant of the module. */
    record ConstantView(String name, String code) {}

    /** The settings that only clients need; a program with a {@code Caller} does not bundle them. */
    List<String> settings(Imports imports) {
        List<String> settings = new ArrayList<>();
        Server first = model.servers().get(0);
        if (model.hasServerChoice() || !first.variables().isEmpty()) {
            String template = model.hasServerChoice()
                    ? SERVERS + "[options.server ?? " + TypeScriptLiterals.string(names.server(first)) + "]"
                    : ServerTemplate.code(first, names);
            settings.add("baseUrl: " + imports.coreValue("serverUrl") + "(" + template + ", options)");
        }
        if (getsTokens()) {
            settings.add("tokens: " + TOKENS);
        }
        return settings;
    }
}
