package dev.callwright.core.migration.stainless;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.Endpoint;
import dev.callwright.core.output.JsonPathText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tree {@code resources}: which resource has which method, and the endpoints that have none. */
final class StainlessResources {
    private static final String CLIENT = "$client";
    private static final String SHARED = "$shared";
    private static final Set<String> HERE = Set.of("java", "typescript", "node");

    private final Draft draft;
    private final Optional<ApiDocument> api;
    private final StainlessPagination pages;
    private final StainlessModels models;
    private final Set<Endpoint> named = new HashSet<>();

    StainlessResources(Draft draft, Optional<ApiDocument> api, StainlessPagination pages) {
        this.draft = draft;
        this.api = api;
        this.pages = pages;
        this.models = new StainlessModels(draft, api);
    }

    void read(ConfigNode root) {
        root.member("resources").members().forEach(resource -> resource(resource, ""));
        root.member("unspecified_endpoints").items().forEach(this::removed);
        api.ifPresent(document -> others(root.member("resources"), document));
    }

    private void others(ConfigNode resources, ApiDocument document) {
        List<String> others = document.operations().keySet().stream()
                .filter(endpoint -> !named.contains(endpoint))
                .map(Endpoint::toString)
                .toList();
        if (!others.isEmpty()) {
            draft.check(
                    resources,
                    "operations that it leaves out were in no SDK, and get methods here unless the overlay removes them ("
                            + others.size() + "): " + String.join(", ", others));
        }
    }

    private void resource(ConfigNode resource, String parent) {
        String path = parent.isEmpty() ? resource.name() : parent + "." + resource.name();
        if (isSkipped(resource)) {
            draft.check(resource, "it is skipped there; its methods are in the SDKs here");
        }
        for (ConfigNode member : resource.members()) {
            switch (member.name()) {
                case "methods" -> member.members().forEach(method -> method(method, path));
                case "models" -> models.read(member);
                case "subresources" -> member.members().forEach(child -> resource(child, path));
                case "skip", "only", "mcp", "terraform", "standalone_api" ->
                    draft.unused(member, "it is about other outputs");
                case "description", "deprecated" ->
                    draft.lost(member, "a resource has no description; operations have those of the document");
                default -> draft.unknown(member);
            }
        }
    }

    private void method(ConfigNode method, String resource) {
        ConfigNode written = method.value().isObject() ? method.member("endpoint") : method;
        Optional<Endpoint> endpoint = written.text().flatMap(Endpoint::of);
        if (endpoint.isEmpty()) {
            draft.lost(method, "it is no method of an endpoint such as get /orders; write it by hand");
            return;
        }
        Optional<Endpoint> known = api.isPresent() ? api.get().find(endpoint.get()) : endpoint;
        if (known.isEmpty()) {
            draft.lost(method, "the document has no operation " + endpoint.get());
            return;
        }
        String target = JsonPathText.of(known.get().pointer());
        if (isSkipped(method)) {
            named.add(known.get());
            draft.remove(target, method);
            return;
        }
        if (!named.add(known.get())) {
            draft.lost(method, "an operation has one method, and " + known.get() + " has one already");
            return;
        }
        name(method, target, resource);
        details(method, target);
        pages.of(method, known.get(), api)
                .ifPresent(page -> draft.operation(target, "pagination", page, pages.from(method)));
    }

    private void name(ConfigNode method, String target, String resource) {
        if (resource.equals(CLIENT)) {
            draft.operation(target, "action", TextNode.valueOf(method.name()), method);
            draft.check(method, "a method of the client itself is one of a resource here, which the path gives");
        } else if (resource.startsWith(SHARED)) {
            draft.lost(method, "shared resources have no methods");
        } else {
            draft.operation(target, "resource", TextNode.valueOf(resource), method);
            draft.operation(target, "action", TextNode.valueOf(method.name()), method);
        }
    }

    private void details(ConfigNode method, String target) {
        for (ConfigNode member : method.members()) {
            switch (member.name()) {
                case "type", "endpoint", "paginated" -> {
                    // Read with the method.
                }
                case "deprecated" -> {
                    draft.update(target, "deprecated", BooleanNode.TRUE, member);
                    draft.check(member, "its message is not kept; write it into the description of the operation");
                }
                case "skip", "only", "mcp", "terraform", "docs", "skip_test_reason" ->
                    draft.unused(member, "it is about other outputs");
                case "body_param_name" ->
                    draft.lost(
                            member, "the members of a body are set on params; a body that is no object is its 'body'");
                case "positional_params" ->
                    draft.lost(member, "all parameters of the path are arguments, in the order of the path");
                case "unwrap_response" -> draft.lost(member, "the method returns the whole body");
                case "default_request_options" ->
                    draft.lost(member, "callers set it: options -> options.timeout(..).maxRetries(..)");
                case "streaming" ->
                    draft.check(member, "an operation streams if its response is text/event-stream in the document");
                default -> draft.unknown(member);
            }
        }
    }

    private static boolean isSkipped(ConfigNode node) {
        ConfigNode skip = node.member("skip");
        List<String> only = node.member("only").texts();
        List<String> skipped = skip.texts();
        return skip.isTrue()
                || (!only.isEmpty() && only.stream().noneMatch(HERE::contains))
                || (skipped.contains("java") && (skipped.contains("typescript") || skipped.contains("node")));
    }

    private void removed(ConfigNode item) {
        Optional<Endpoint> endpoint = item.text().flatMap(Endpoint::of);
        Optional<Endpoint> known =
                api.isPresent() ? endpoint.flatMap(each -> api.get().find(each)) : endpoint;
        if (known.isEmpty()) {
            draft.unused(item, "the document has no such operation");
        } else if (named.add(known.get())) {
            draft.remove(JsonPathText.of(known.get().pointer()), item);
        } else {
            draft.lost(item, "a method has this endpoint, so it stays");
        }
    }
}
