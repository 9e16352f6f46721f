package dev.callwright.core.migration.fern;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.output.JsonPathText;
import java.util.Optional;

/** The extensions of operations. */
final class FernOperation {
    private final Draft draft;
    private final FernPagination pagination;

    FernOperation(Draft draft) {
        this.draft = draft;
        this.pagination = new FernPagination(draft);
    }

    void read(ConfigNode extension, String pointer) {
        String target = JsonPathText.of(pointer);
        switch (extension.name()) {
            case "x-fern-sdk-group-name" -> group(extension, target);
            case "x-fern-sdk-method-name" ->
                extension
                        .text()
                        .ifPresent(name -> draft.operation(target, "action", TextNode.valueOf(name), extension));
            case "x-fern-pagination" -> page(extension, target);
            case "x-fern-ignore" -> ignore(extension, target);
            case "x-fern-streaming" -> stream(extension, target);
            case "x-fern-availability" -> availability(extension, target);
            case "x-fern-idempotent" ->
                draft.check(extension, "keys are sent by method: x-callwright: {idempotency: {methods: ..}}");
            case "x-fern-retries" ->
                draft.lost(extension, "callers set it for a call: options -> options.maxRetries(0)");
            case "x-fern-audiences" ->
                draft.lost(extension, "audiences do not pick operations; operations, tags and paths do");
            case "x-fern-request-name" ->
                draft.lost(extension, "params are named after resource and method, such as OrderCreateParams");
            case "x-fern-sdk-return-value" -> draft.lost(extension, "the method returns the whole body");
            case "x-fern-server-name" ->
                draft.lost(extension, "an operation has the servers that the document gives it");
            case "x-fern-webhook" -> draft.lost(extension, "the document lists webhooks under webhooks (OpenAPI 3.1)");
            case "x-fern-examples", "x-fern-explorer" ->
                draft.unused(extension, "every operation has snippets, made of the examples of the document");
            default -> draft.unknown(extension);
        }
    }

    private void group(ConfigNode extension, String target) {
        String path = String.join(".", extension.texts());
        if (path.isEmpty()) {
            draft.check(extension, "a method of the client itself is one of a resource here, which the path gives");
        } else {
            draft.operation(target, "resource", TextNode.valueOf(path), extension);
        }
    }

    private void page(ConfigNode extension, String target) {
        if (extension.isFalse()) {
            draft.operation(target, "pagination", TextNode.valueOf("none"), extension);
            return;
        }
        ConfigNode own = extension.value().isObject()
                ? extension
                : ConfigNode.root(extension.tree()).member("x-fern-pagination");
        Optional.of(own)
                .filter(ConfigNode::isPresent)
                .flatMap(pagination::of)
                .ifPresentOrElse(
                        page -> draft.operation(target, "pagination", page, extension),
                        () -> draft.lost(extension, "no kind of pagination is like it; loop by hand"));
    }

    private void ignore(ConfigNode extension, String target) {
        if (extension.isTrue()) {
            draft.remove(target, extension);
        } else {
            draft.unused(extension, "it changes nothing");
        }
    }

    private void stream(ConfigNode extension, String target) {
        Optional<String> last = extension.member("terminator").text();
        if (last.isPresent()) {
            draft.operation(
                    target, "stream", JsonNodeFactory.instance.objectNode().put("lastEvent", last.get()), extension);
        } else {
            draft.check(extension, "an operation streams if its response is text/event-stream in the document");
        }
    }

    private void availability(ConfigNode extension, String target) {
        boolean isDeprecated = extension.text().filter("deprecated"::equals).isPresent()
                || extension
                        .member("status")
                        .text()
                        .filter("deprecated"::equals)
                        .isPresent();
        if (isDeprecated) {
            draft.update(target, "deprecated", BooleanNode.TRUE, extension);
        } else {
            draft.unused(extension, "it is of the documentation; write it into the description of the operation");
        }
    }
}
