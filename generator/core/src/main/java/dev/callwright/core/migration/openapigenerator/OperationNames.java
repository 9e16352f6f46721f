package dev.callwright.core.migration.openapigenerator;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.Endpoint;
import dev.callwright.core.output.JsonPathText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that OpenAPI Generator gives operations: a class for the first tag, and in it a method for the id. Here it is a
 * resource and its method.
 */
final class OperationNames {
    private static final String UNTAGGED = "default";

    private final Draft draft;
    private final Optional<Option> mappings;
    private final Optional<Option> prefixes;
    private final String delimiter;
    private final int count;

    OperationNames(Draft draft, Invocation invocation) {
        this.draft = draft;
        this.mappings = invocation.option("operationIdNameMappings");
        this.prefixes = invocation.option("removeOperationIdPrefix").filter(Option::isTrue);
        this.delimiter = invocation.text("removeOperationIdPrefixDelimiter").orElse("_");
        this.count = number(invocation.text("removeOperationIdPrefixCount").orElse("1"));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    void read(Optional<ApiDocument> api) {
        if (api.isEmpty()) {
            withoutDocument();
            return;
        }
        Map<String, ConfigNode> byId = new HashMap<>();
        api.get().operations().forEach((endpoint, operation) -> {
            operation.member("operationId").text().ifPresent(id -> byId.put(id, operation));
            name(endpoint, operation);
        });
        mappings.ifPresent(option -> option.entries().forEach((id, name) -> {
            if (!byId.containsKey(id)) {
                draft.lost(NameOptions.entry(option, id), "the document has no operation '" + id + "'");
            }
        }));
        prefixes.ifPresent(option -> draft.kept(option.from(), "the methods of all operations"));
    }

    // An id is enough to rename an operation, but neither its tag nor the ids of the others are known.
    private void withoutDocument() {
        mappings.ifPresent(option -> option.entries()
                .forEach((id, name) -> draft.operation(
                        "$.paths[*][?@.operationId == " + JsonPathText.quoted(id) + "]",
                        "action",
                        TextNode.valueOf(name),
                        NameOptions.entry(option, id))));
        prefixes.ifPresent(option ->
                draft.lost(option.from(), "it is kept for each operation if the document is given with --spec"));
    }

    private void name(Endpoint endpoint, ConfigNode operation) {
        String target = JsonPathText.of(endpoint.pointer());
        List<String> tags = operation.member("tags").texts();
        ConfigNode tag = tags.isEmpty() ? operation : operation.member("tags");
        draft.operation(target, "resource", TextNode.valueOf(resource(tags)), tag);
        if (tags.size() > 1) {
            draft.lost(
                    tag, "OpenAPI Generator has its method in a class for each tag; here it is in that of the first");
        }
        ConfigNode id = operation.member("operationId");
        if (id.text().isEmpty()) {
            draft.lost(
                    operation,
                    "the operation has no operationId, and OpenAPI Generator makes one of its path; set x-callwright:"
                            + " {action: ..} in the overlay to the name that callers know");
            return;
        }
        String written = id.text().get();
        Optional<Option> mapping = mappings.filter(option -> option.entries().containsKey(written));
        ConfigNode from =
                mapping.map(option -> NameOptions.entry(option, written)).orElse(id);
        String name = mapping.map(option -> option.entries().getOrDefault(written, written))
                .orElseGet(() -> prefixes.isPresent() ? withoutPrefix(written) : written);
        draft.operation(target, "action", TextNode.valueOf(name), from);
    }

    // Dots separate resources, and other punctuation is no part of a name in either tool.
    private static String resource(List<String> tags) {
        if (tags.isEmpty()) {
            return UNTAGGED;
        }
        StringBuilder words = new StringBuilder();
        tags.get(0)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' ? c : ' ')
                .forEach(words::appendCodePoint);
        return words.toString().strip();
    }

    private String withoutPrefix(String id) {
        String name = id;
        for (int i = 0; (i < count || count < 0) && name.contains(delimiter); i++) {
            name = name.substring(name.indexOf(delimiter) + delimiter.length());
        }
        return name.isBlank() ? id : name;
    }
}
