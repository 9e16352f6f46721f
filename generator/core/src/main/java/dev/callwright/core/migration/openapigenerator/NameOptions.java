package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options that rename types and members. */
final class NameOptions {
    private static final Map<String, String> MEMBERS = Map.of(
            "nameMappings", "members keep the names of the document",
            "parameterNameMappings", "parameters keep the names of the document",
            "inlineSchemaNameMappings",
                    "the names on its left are made by OpenAPI Generator and stand nowhere in the document; name an inline"
                            + " schema with x-callwright: {name: ..} in the overlay",
            "schemaMappings", "types of your own in the place of generated ones are not supported",
            "apiNameSuffix", "classes of operations are named after resources, such as OrdersService",
            "apiNamePrefix", "classes of operations are named after resources, such as OrdersService");

    private final Draft draft;
    private final Optional<ApiDocument> api;

    NameOptions(Draft draft, Optional<ApiDocument> api) {
        this.draft = draft;
        this.api = api;
    }

    /** Whether this says what becomes of an option. */
    static boolean areAbout(String name) {
        return MEMBERS.containsKey(name)
                || List.of("modelNameMappings", "enumNameMappings", "modelNamePrefix", "modelNameSuffix")
                        .contains(name);
    }

    void read(Invocation invocation) {
        invocation.option("modelNameMappings").ifPresent(this::models);
        affixes(invocation);
        invocation.option("enumNameMappings").ifPresent(this::constants);
        for (Option option : invocation.options()) {
            String reason = MEMBERS.get(option.name());
            if (reason != null) {
                draft.lost(option.from(), reason);
            }
        }
    }

    private void models(Option mappings) {
        String schemas = api.map(ApiDocument::schemas).orElse("/components/schemas");
        mappings.entries().forEach((schema, name) -> {
            ConfigNode entry = entry(mappings, schema);
            String pointer = PointerTokens.child(schemas, schema);
            if (api.isPresent() && !api.get().at(pointer).isPresent()) {
                draft.lost(
                        entry,
                        "the document has no schema '" + schema + "'; if it is an inline one, name it in the overlay");
            } else {
                draft.type(JsonPathText.of(pointer), name, entry);
            }
        });
    }

    /** The place of an entry of a mapping; that of the mapping if it is a text. */
    static ConfigNode entry(Option mapping, String name) {
        ConfigNode member = mapping.from().member(name);
        return member.isPresent() ? member : mapping.from();
    }

    private void affixes(Invocation invocation) {
        Optional<Option> prefix = invocation.option("modelNamePrefix");
        Optional<Option> suffix = invocation.option("modelNameSuffix");
        Optional<Option> either = prefix.or(() -> suffix);
        if (either.isEmpty()) {
            return;
        }
        if (api.isEmpty()) {
            draft.lost(either.get().from(), "it is kept for each schema if the document is given with --spec");
            return;
        }
        Map<String, String> mapped =
                invocation.option("modelNameMappings").map(Option::entries).orElse(Map.of());
        for (ConfigNode schema : api.get().at(api.get().schemas()).members()) {
            if (!mapped.containsKey(schema.name())) {
                String name = prefix.map(Option::text).orElse("")
                        + Words.of(schema.name()).upperCamel()
                        + suffix.map(Option::text).orElse("");
                draft.type(
                        JsonPathText.of(schema.at().pointer()),
                        name,
                        either.get().from());
            }
        }
        suffix.ifPresent(option -> draft.kept(option.from(), "the names of the schemas"));
    }

    // It names a value in every enum, and here each enum has names of its own.
    private void constants(Option mappings) {
        draft.lost(
                mappings.from(),
                "constants are named after their values; x-enum-varnames in the schema names them, one name for each value");
    }
}
