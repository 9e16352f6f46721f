package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.Draft;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The options that say how the code of OpenAPI Generator is made, which has no counterpart. */
final class OtherOptions {
    private static final Set<String> HANDLED = Set.of(
            "generatorName",
            "language",
            "inputSpec",
            "glob",
            "operationIdNameMappings",
            "removeOperationIdPrefix",
            "removeOperationIdPrefixDelimiter",
            "removeOperationIdPrefixCount",
            "disabled",
            "skip",
            "developerName",
            "developerEmail",
            "gitHost",
            "gitUserId",
            "gitRepoId",
            "invokerPackage",
            "modelPackage",
            "apiPackage");
    private static final Map<String, String> LOST = Map.ofEntries(
            Map.entry(
                    "templateDir",
                    "templates of your own are not supported; a file of your own beside the generated ones is"),
            Map.entry(
                    "templateDirectory",
                    "templates of your own are not supported; a file of your own beside the generated ones is"),
            Map.entry(
                    "templateResourcePath",
                    "templates of your own are not supported; a file of your own beside the generated ones is"),
            Map.entry("typeMappings", "types follow from type and format of the document"),
            Map.entry("importMappings", "types of your own in the place of generated ones are not supported"),
            Map.entry("dateLibrary", "dates and times are of java.time"),
            Map.entry("library", "the HTTP client is that of the JDK, and can be set at the builder of the client"),
            Map.entry("serializationLibrary", "JSON is read and written without reflection, on jackson-core alone"),
            Map.entry("httpUserAgent", "the header User-Agent is that of the SDK"),
            Map.entry("modelPropertyNaming", "members in TypeScript have the names of the document"),
            Map.entry("paramNaming", "parameters in TypeScript have the names of the document"),
            Map.entry("enumPropertyNaming", "enums in TypeScript are unions of their values"),
            Map.entry("stringEnums", "enums in TypeScript are unions of their values"),
            Map.entry("modelNaming", "types are named after schemas; x-callwright: {name: ..} names one"),
            Map.entry("useOneOfDiscriminatorLookup", "unions read their discriminator always"),
            Map.entry("additionalModelTypeAnnotations", "annotations of your own are not supported"),
            Map.entry("auth", "documents behind a login are not fetched; fetch it before, and name the file"),
            Map.entry("npmRepository", "set publishConfig in a package.json of your own, with the setting once"),
            Map.entry("snapshot", "set the versions with java.version and typescript.version"));
    private static final String BUILT = "it says how OpenAPI Generator builds its code";

    private final Draft draft;

    OtherOptions(Draft draft) {
        this.draft = draft;
    }

    void read(Invocation invocation) {
        for (Option option : invocation.options()) {
            String name = option.name();
            if (HANDLED.contains(name)
                    || ProjectOptions.areAbout(name)
                    || NameOptions.areAbout(name)
                    || SelectionOptions.areAbout(name)) {
                continue;
            }
            if (name.equals("output") || name.toLowerCase(Locale.ROOT).startsWith("outputdir")) {
                draft.check(
                        option.from(),
                        "the SDKs are below sdk, as sdk/java and sdk/typescript; set out to another folder");
            } else if (LOST.containsKey(name)) {
                draft.lost(option.from(), LOST.getOrDefault(name, ""));
            } else {
                draft.unused(option.from(), BUILT);
            }
        }
    }
}
