package dev.callwright.core.migration.fern;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import java.util.List;
import java.util.Optional;

/** The extensions at the top of a document, of its servers and of its credentials. */
final class FernRoot {
    private final Draft draft;

    FernRoot(Draft draft) {
        this.draft = draft;
    }

    void read(ConfigNode extension) {
        switch (extension.name()) {
            case "x-fern-idempotency-headers" -> idempotency(extension);
            case "x-fern-global-headers" -> headers(extension);
            case "x-fern-version" -> version(extension);
            case "x-fern-bearer", "x-fern-header", "x-fern-basic" -> credential(extension);
            case "x-fern-pagination" -> draft.kept(extension, "the pagination of operations that refer to it");
            case "x-fern-server-name" ->
                draft.check(extension, "servers are named after the descriptions in the document");
            case "x-fern-base-path" -> draft.lost(extension, "append it to the URLs under servers, in the overlay");
            case "x-fern-groups", "x-fern-tag-display-name" ->
                draft.unused(extension, "it is of the documentation by Fern");
            default -> draft.unknown(extension);
        }
    }

    private void idempotency(ConfigNode extension) {
        List<ConfigNode> all = extension.items();
        Optional<String> header =
                all.stream().findFirst().flatMap(first -> first.member("header").text());
        if (header.isEmpty()) {
            draft.unknown(extension);
            return;
        }
        ObjectNode keys = JsonNodeFactory.instance.objectNode().put("header", header.get());
        if (draft.api("idempotency", keys, extension)) {
            draft.check(
                    extension,
                    "POST gets a random key by itself, which callers can replace; methods names other methods");
        }
        all.stream().skip(1).forEach(item -> draft.lost(item, "one header holds the key"));
    }

    private void headers(ConfigNode extension) {
        for (ConfigNode item : extension.items()) {
            item.member("header")
                    .text()
                    .ifPresent(header -> draft.headerOption(
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("name", item.member("name").text().orElse(header))
                                    .put("header", header),
                            extension));
        }
    }

    private void version(ConfigNode extension) {
        Optional<String> header = extension
                .member("version")
                .member("header")
                .text()
                .or(() -> extension.member("header").text());
        Optional<String> value = extension
                .member("version")
                .member("default")
                .text()
                .or(() -> extension.member("default").text());
        if (header.isPresent() && value.isPresent()) {
            draft.api("headers", JsonNodeFactory.instance.objectNode().put(header.get(), value.get()), extension);
        } else {
            draft.lost(extension, "x-callwright: {headers: ..} sets the header of all calls");
        }
    }

    private void credential(ConfigNode extension) {
        Optional<String> variable = extension.member("env").text();
        if (variable.isPresent() && !extension.name().equals("x-fern-basic")) {
            draft.api("apiKeyVariable", variable.get(), extension);
        } else {
            draft.lost(extension, "callers give credentials at the builder of the client");
        }
    }
}
