package dev.callwright.core.migration.openapigenerator;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.request.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The options that pick operations, and those that change the document before it is generated from. */
final class SelectionOptions {
    private static final Set<String> NAMES = Set.of(
            "globalProperty",
            "globalProperties",
            "apisToGenerate",
            "modelsToGenerate",
            "openapiNormalizer",
            "serverVariables",
            "serverVariableOverrides");

    private final Draft draft;
    private final Optional<ApiDocument> api;

    SelectionOptions(Draft draft, Optional<ApiDocument> api) {
        this.draft = draft;
        this.api = api;
    }

    /** Whether this says what becomes of an option. */
    static boolean areAbout(String name) {
        return NAMES.contains(name);
    }

    void read(Invocation invocation) {
        for (Option option : invocation.options()) {
            switch (option.name()) {
                case "globalProperty", "globalProperties" ->
                    option.entries().forEach((name, value) -> global(name, value, NameOptions.entry(option, name)));
                case "apisToGenerate" -> tags(option.text(), option.from());
                case "modelsToGenerate" -> types(option.from());
                case "openapiNormalizer" ->
                    option.entries().forEach((rule, value) -> normalizer(rule, value, NameOptions.entry(option, rule)));
                case "serverVariables", "serverVariableOverrides" ->
                    option.entries().forEach((name, value) -> variable(name, value, NameOptions.entry(option, name)));
                default -> {
                    // Of another class.
                }
            }
        }
    }

    private void global(String name, String value, ConfigNode from) {
        switch (name) {
            case "apis" -> tags(value, from);
            case "models" -> types(from);
            default -> draft.unused(from, "it says which files OpenAPI Generator writes");
        }
    }

    private void types(ConfigNode from) {
        draft.unused(from, "the types are those that the operations need");
    }

    // A name of a class without its suffix: that of a tag without what no name may have.
    private void tags(String value, ConfigNode from) {
        if (value.isBlank()) {
            draft.kept(from, "all operations");
        }
        for (String name : value.split("[,:]", -1)) {
            if (!name.isBlank()) {
                draft.add(Setting.TAGS, tag(name.strip()), from);
            }
        }
    }

    private String tag(String name) {
        return api.stream()
                .flatMap(document -> document.operations().values().stream())
                .flatMap(operation -> operation.member("tags").texts().stream())
                .filter(tag -> plain(tag).equals(plain(name)))
                .findFirst()
                .orElse(name);
    }

    private static String plain(String tag) {
        StringBuilder plain = new StringBuilder();
        tag.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private void normalizer(String rule, String value, ConfigNode from) {
        int colon = value.indexOf(':');
        String kind = colon < 0 ? "" : value.substring(0, colon).strip();
        List<String> names = List.of(value.substring(colon + 1).split("\\|", -1));
        if (!rule.equals("FILTER")) {
            draft.check(
                    from,
                    "the document is read as it is; what the rule corrects may need no correction here, otherwise write"
                            + " it into the overlay");
            return;
        }
        switch (kind) {
            case "operationId" -> names.forEach(name -> draft.add(Setting.OPERATIONS, name.strip(), from));
            case "tag" -> names.forEach(name -> draft.add(Setting.TAGS, name.strip(), from));
            case "path" -> names.forEach(name -> draft.add(Setting.PATHS, name.strip() + "**", from));
            default -> draft.lost(from, "operations are picked by id, tag or path; this filter is none of them");
        }
    }

    private void variable(String name, String value, ConfigNode from) {
        String target = "$.servers[*].variables[" + JsonPathText.quoted(name) + "]";
        draft.update(target, "default", TextNode.valueOf(value), from);
    }
}
