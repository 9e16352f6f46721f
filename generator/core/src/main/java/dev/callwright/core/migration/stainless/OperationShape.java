package dev.callwright.core.migration.stainless;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters and the answer of an operation, as far as kinds of pagination are compared with them. */
final class OperationShape {
    private static final int DEPTH = 8;

    private final ApiDocument document;
    private final Endpoint endpoint;

    OperationShape(ApiDocument document, Endpoint endpoint) {
        this.document = document;
        this.endpoint = endpoint;
    }

    /** Whether the operation has the parameter and the members of a setting {@code pagination}. */
    boolean fits(ObjectNode page) {
        List<String> parameters = Stream.of("parameter", "after")
                .map(page::path)
                .filter(node -> node.isTextual())
                .map(node -> node.asText())
                .toList();
        boolean hasParameters = parameters.stream().allMatch(this::hasParameter);
        ConfigNode answer = answer();
        boolean hasMembers = Stream.of("items", "next", "more", "total")
                .map(page::path)
                .filter(node -> node.isTextual())
                .allMatch(node -> member(answer, node.asText()).isPresent());
        boolean isList = page.has("items")
                || answer.member("type").text().filter("array"::equals).isPresent();
        return hasParameters && hasMembers && isList;
    }

    private boolean hasParameter(String name) {
        ConfigNode operation = document.at(endpoint.pointer());
        ConfigNode pathItem =
                document.at(endpoint.pointer().substring(0, endpoint.pointer().lastIndexOf('/')));
        return Stream.of(operation, pathItem)
                .flatMap(owner -> owner.member("parameters").items().stream())
                .map(this::resolved)
                .anyMatch(parameter ->
                        parameter.member("name").text().filter(name::equals).isPresent());
    }

    private ConfigNode answer() {
        ConfigNode response = document.at(endpoint.pointer()).member("responses").members().stream()
                .filter(each -> each.name().startsWith("2"))
                .findFirst()
                .map(this::resolved)
                .orElse(document.at("/none"));
        ConfigNode content = response.member("content").members().stream()
                .filter(each -> each.name().contains("json"))
                .findFirst()
                .map(each -> each.member("schema"))
                .orElse(response.member("schema"));
        return resolved(content);
    }

    private Optional<ConfigNode> member(ConfigNode schema, String path) {
        int dot = path.indexOf('.');
        Optional<ConfigNode> whole = member(schema, path, DEPTH);
        return whole.isPresent() || dot < 0
                ? whole
                : member(schema, path.substring(0, dot), DEPTH)
                        .flatMap(inner -> member(resolved(inner), path.substring(dot + 1)));
    }

    private Optional<ConfigNode> member(ConfigNode schema, String name, int depth) {
        ConfigNode own = schema.member("properties").member(name);
        if (own.isPresent() || depth == 0) {
            return Optional.of(own).filter(ConfigNode::isPresent);
        }
        return schema.member("allOf").items().stream()
                .flatMap(part -> member(resolved(part), name, depth - 1).stream())
                .findFirst();
    }

    private ConfigNode resolved(ConfigNode node) {
        ConfigNode target = node;
        for (int i = 0; i < Limit.REFERENCE_CHAIN.value(); i++) {
            Optional<String> reference = target.member("$ref").text().filter(text -> text.startsWith("#/"));
            if (reference.isEmpty()) {
                return target;
            }
            target = document.at(reference.get().substring(1));
        }
        return target;
    }
}
