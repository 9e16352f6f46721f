package dev.callwright.core.migration.stainless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the client of all operations does: headers, keys, retries, servers, credentials and errors. */
final class StainlessClient {
    private static final int RETRIES = 2;

    private final Draft draft;
    private final Optional<ApiDocument> api;
    private boolean hasKey;

    StainlessClient(Draft draft, Optional<ApiDocument> api) {
        this.draft = draft;
        this.api = api;
    }

    /** The section {@code client_settings}. */
    void settings(ConfigNode settings) {
        for (ConfigNode member : settings.members()) {
            switch (member.name()) {
                case "opts" -> member.members().forEach(this::option);
                case "idempotency" -> idempotency(member.member("header"));
                case "idempotency_header" -> idempotency(member);
                case "default_headers" -> headers(member);
                case "default_timeout" ->
                    draft.lost(member, "callers set it: the builder of the client and each call have timeout");
                case "default_retries" -> member.members().forEach(this::retry);
                case "default_env_prefix" -> draft.lost(member, "apiKeyVariable names the variable of the API key");
                default -> draft.unknown(member);
            }
        }
    }

    private void option(ConfigNode option) {
        if (option.member("auth").isPresent()) {
            credential(option);
        } else if (option.member("send_in_header").text().isPresent()) {
            header(option);
        } else if (option.member("server_variable").isPresent()) {
            draft.check(option, "callers set the variable of the server, whose default is that of the document");
        } else {
            draft.lost(option, "clients have options for credentials, servers and headers only");
        }
    }

    // Only keys and tokens have one variable; user names and passwords have one each.
    private void credential(ConfigNode option) {
        ConfigNode variable = option.member("read_env");
        String role = option.member("auth").member("role").text().orElse("value");
        if (!role.equals("value")) {
            draft.lost(option, "callers give user name and password, or id and secret, at the builder of the client");
        } else if (hasKey) {
            draft.lost(option, "one variable holds the API key; callers give other credentials at the builder");
        } else {
            hasKey = true;
            draft.check(option, "the option of the client is apiKey, or token for bearer tokens that are fetched");
            variable.text().ifPresent(name -> draft.api("apiKeyVariable", name, variable));
        }
    }

    private void header(ConfigNode option) {
        ObjectNode setting = JsonNodeFactory.instance
                .objectNode()
                .put("name", option.name())
                .put("header", option.member("send_in_header").text().orElse(""));
        option.member("description")
                .text()
                .ifPresent(text ->
                        setting.put("description", text.replaceAll("\\s+", " ").strip()));
        draft.headerOption(setting, option);
        for (String name : List.of("default", "read_env")) {
            if (option.member(name).text().isPresent()) {
                draft.lost(option.member(name), "the option has no value unless callers set it");
            }
        }
    }

    private void idempotency(ConfigNode header) {
        ObjectNode keys = JsonNodeFactory.instance
                .objectNode()
                .put("header", header.text().orElse(""));
        // Stainless sends a key with every method but GET.
        List.of("POST", "PUT", "PATCH", "DELETE").forEach(keys.putArray("methods")::add);
        draft.api("idempotency", keys, header);
    }

    private void headers(ConfigNode headers) {
        ObjectNode constants = JsonNodeFactory.instance.objectNode();
        for (ConfigNode header : headers.members()) {
            Optional<String> value = header.text();
            if (value.isPresent()) {
                constants.put(header.name(), value.get());
            } else {
                draft.lost(header, "a header of all calls has one text as its value");
            }
        }
        if (!constants.isEmpty()) {
            draft.api("headers", constants, headers);
        }
    }

    private void retry(ConfigNode setting) {
        boolean isUsual = setting.name().equals("max_retries")
                && setting.text()
                        .filter(text -> text.equals(Integer.toString(RETRIES)))
                        .isPresent();
        if (isUsual) {
            draft.kept(setting, "clients retry twice");
        } else if (setting.name().equals("max_retries")) {
            draft.lost(setting, "clients retry twice; callers set maxRetries at the builder and for each call");
        } else {
            draft.lost(setting, "the time between retries grows by itself, and follows Retry-After");
        }
    }

    /** The section {@code environments}, whose first entry is the default. */
    void environments(ConfigNode environments) {
        ArrayNode servers = JsonNodeFactory.instance.arrayNode();
        List<String> urls = new ArrayList<>();
        for (ConfigNode environment : environments.members()) {
            String url = environment.text().orElse("");
            urls.add(url);
            servers.addObject().put("url", url).put("description", environment.name());
        }
        List<String> known = api.stream()
                .flatMap(document -> document.at("/servers").items().stream())
                .flatMap(server -> server.member("url").text().stream())
                .toList();
        if (urls.stream().anyMatch(url -> url.isEmpty() || url.contains("{"))) {
            draft.check(environments, "servers with variables are those of the document; compare them");
        } else if (known.equals(urls)) {
            draft.check(environments, "they are the servers of the document, and are named after its descriptions");
        } else if (api.filter(document -> document.tree().root().has("swagger")).isPresent()) {
            draft.lost(environments, "a Swagger 2.0 document has one server; correct its host and basePath");
        } else if (!servers.isEmpty()) {
            draft.replace("servers", servers, environments);
        }
    }

    /** The sections {@code security} and {@code security_schemes}, which stand for those of the document. */
    void security(ConfigNode section) {
        boolean isSame = api.filter(document -> document.at("/security").value().equals(section.value()))
                .isPresent();
        if (section.name().equals("security_schemes")) {
            ObjectNode schemes = JsonNodeFactory.instance.objectNode();
            schemes.set("securitySchemes", section.value());
            draft.update("$", "components", schemes, section);
        } else if (isSame) {
            draft.kept(section, "the document says the same");
        } else {
            draft.replace("security", section.value().deepCopy(), section);
        }
    }

    /** The section {@code errors}. */
    void errors(ConfigNode errors) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        errors.member("message_property").text().ifPresent(path -> settings.put("message", path));
        ConfigNode union = errors.member("union");
        union.member("discriminator").text().ifPresent(path -> settings.put("type", path));
        for (ConfigNode variant : union.member("variants").members()) {
            ObjectNode entry = JsonNodeFactory.instance
                    .objectNode()
                    .put("name", variant.member("name").text().orElse(variant.name()));
            if (variant.member("status_code").value().isInt()) {
                entry.set("status", variant.member("status_code").value());
            }
            settings.withObjectProperty("classes").set(variant.name(), entry);
        }
        if (settings.isEmpty()) {
            draft.unknown(errors);
        } else if (draft.api("error", settings, errors)) {
            draft.check(errors, "the classes end in Exception in Java and in Error in TypeScript");
        }
    }
}
