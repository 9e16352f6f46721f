package dev.callwright.core.source.swagger;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.swagger.SwaggerReferences.Fragment;
import dev.callwright.core.source.tree.SpecTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Converts a Swagger 2.0 document. Members that 2.0 does not define are kept as they are: an overlay may have added them in
 * the form of OpenAPI 3.
 */
public final class SwaggerConverter {
    private static final Set<String> CONVERTED = Set.of(
            "swagger",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "paths",
            "definitions",
            "parameters",
            "responses",
            "securityDefinitions",
            "components");

    private final SpecTree tree;
    private final SwaggerDocument document;
    private final SwaggerReferences references;
    private final SchemaConversion schemas;
    private final OperationConversion operations;
    private final SwaggerNode root;

    /**
     * @param tree a Swagger 2.0 document with the documents that it refers to
     * @param diagnostics takes what cannot be converted
     */
    public SwaggerConverter(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.document = new SwaggerDocument(tree, diagnostics);
        this.references = new SwaggerReferences(document);
        this.schemas = new SchemaConversion(document, references);
        this.operations = new OperationConversion(document, references, schemas);
        this.root = document.root();
    }

    /**
     * The document in the form of OpenAPI 3.0. The locations of its parts are those in the 2.0 document.
     *
     * @throws SpecException if the converted document would be too large
     */
    public SpecTree convert() {
        ObjectPart converted = document.object(root);
        converted.put("openapi", document.text("3.0.3", root.member("swagger")));
        root.members().forEach((name, member) -> {
            if (!CONVERTED.contains(name)) {
                converted.put(name, document.copy(member));
            }
        });
        if (!converted.has("servers")) {
            new ServerConversion(document).servers().ifPresent(servers -> converted.put("servers", servers));
        }
        if (root.has("paths")) {
            converted.put("paths", paths());
        }
        converted.putUnlessEmpty("components", components());
        ConvertedReferences placed = new ConvertedReferences(tree, converted);
        placed.place(fragments());
        placed.correct(references.deep());
        Part part = converted.part();
        return new SpecTree(converted.node(), tree.origin(), part.places());
    }

    private Part paths() {
        if (root.has("x-ms-paths")) {
            document.warn(
                    root.member("x-ms-paths"),
                    "these operations are left out, because OpenAPI 3 has no paths with a query; write them below 'paths'");
        }
        ObjectPart paths = document.object(root.member("paths"));
        root.member("paths")
                .members()
                .forEach((path, item) ->
                        paths.put(path, path.startsWith("x-") ? document.copy(item) : operations.pathItem(item)));
        return paths.part();
    }

    private ObjectPart components() {
        ObjectPart components = document.object(root);
        root.member("components").members().forEach((name, member) -> components.put(name, document.copy(member)));
        section(components, "schemas", entries("definitions", schemas::schema));
        section(components, "parameters", entries("parameters", this::isPlain, operations.parameters()::parameter));
        section(components, "requestBodies", entries("parameters", this::isBody, operations.bodies()::shared));
        section(components, "responses", entries("responses", operations.responses()::shared));
        section(
                components,
                "securitySchemes",
                entries("securityDefinitions", new SecurityConversion(document)::scheme));
        return components;
    }

    // An entry of the same name that an overlay has added in the form of OpenAPI 3 replaces the converted one.
    private void section(ObjectPart components, String name, ObjectPart converted) {
        root.member("components")
                .member(name)
                .members()
                .forEach((entry, part) -> converted.put(entry, document.copy(part)));
        components.putUnlessEmpty(name, converted);
    }

    private ObjectPart entries(String section, Function<SwaggerNode, Part> conversion) {
        return entries(section, entry -> true, conversion);
    }

    private ObjectPart entries(String section, Predicate<SwaggerNode> filter, Function<SwaggerNode, Part> conversion) {
        ObjectPart entries = document.object(root.member(section));
        root.member(section).members().forEach((name, entry) -> {
            if (filter.test(entry)) {
                entries.put(name, conversion.apply(entry));
            }
        });
        return entries;
    }

    private boolean isBody(SwaggerNode parameter) {
        return document.resolve(parameter).text("in").equals("body");
    }

    private boolean isPlain(SwaggerNode parameter) {
        return !isBody(parameter) && !document.resolve(parameter).text("in").equals("formData");
    }

    private Map<String, Part> fragments() {
        Map<String, Part> fragments = new LinkedHashMap<>();
        for (Optional<Fragment> next = references.next(); next.isPresent(); next = references.next()) {
            Fragment fragment = next.get();
            SwaggerNode node = document.at(fragment.pointer());
            fragments.put(
                    fragment.pointer(),
                    switch (fragment.kind()) {
                        case SCHEMA -> schemas.schema(node);
                        case PARAMETER -> operations.parameters().parameter(node);
                        case RESPONSE -> operations.responses().shared(node);
                        case PATH_ITEM -> operations.pathItem(node);
                    });
        }
        return fragments;
    }
}
