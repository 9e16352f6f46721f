package dev.callwright.core.normalize;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.normalize.document.DeclaredSettings;
import dev.callwright.core.normalize.document.RootSettings;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.operation.OperationNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.normalize.operation.PlaceNames;
import dev.callwright.core.normalize.operation.ResourceTree;
import dev.callwright.core.normalize.operation.SecurityRequirements;
import dev.callwright.core.normalize.operation.SecuritySchemes;
import dev.callwright.core.normalize.operation.Servers;
import dev.callwright.core.normalize.paging.DeclaredPagination;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.normalize.type.ClassFileLimits;
import dev.callwright.core.normalize.type.EndlessTypes;
import dev.callwright.core.normalize.type.ReachedTypes;
import dev.callwright.core.normalize.type.RequestSizes;
import dev.callwright.core.normalize.webhook.WebhookNormalizer;
import dev.callwright.core.normalize.webhook.WebhookSettings;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Maps a parsed document to the model. Metadata comes from the parsed objects; paths and schemas are read from the
 * tree, for the parsed objects lose what OpenAPI 3.0 and 3.1 say differently. What Callwright does not know becomes any
 * JSON value and a warning.
 */
public final class SpecNormalizer {
    private final Diagnostics diagnostics;

    /** @param diagnostics collects what was read another way than written */
    public SpecNormalizer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The model of the selected operations and webhooks and of every type they reach. */
    public ApiModel normalize(SpecDocument document, OperationSelector selector) {
        SchemaNode root = new SchemaNode(document.tree().root(), "");
        DeclaredSettings declared = new DeclaredSettings(document.tree(), diagnostics);
        RootSettings settings = RootSettings.of(declared);
        SchemaNormalizer schemas = new SchemaNormalizer(document.tree(), diagnostics, declared, settings);
        PlaceNames places = new PlaceNames(root, declared, schemas.alternativeWords());
        SecurityRequirements security = new SecurityRequirements(document.tree(), diagnostics);
        List<Operation> operations = new OperationNormalizer(schemas, root, places, security).operations(selector);
        Webhooks webhooks = new WebhookNormalizer(
                        schemas, root, new WebhookSettings(document.tree(), diagnostics, declared))
                .webhooks(operations, selector);
        schemas.redirectEmptyUnions();
        ReachedTypes reached = new ReachedTypes(schemas.registry(), places, operations, webhooks);
        ClassFileLimits limits = new ClassFileLimits(document.tree(), diagnostics);
        new RequestSizes(document.tree(), diagnostics).check(reached);
        Map<TypeId, TypeDefinition> types = byId(reached.types());
        warnOfEndless(document.tree(), types, reached.operations());
        DeclaredPagination pagination = new DeclaredPagination(schemas, types);
        return new ApiModel(
                info(document.openApi()),
                settings.api(),
                limits.servers(Servers.of(root, document.tree().url(), schemas::warn)),
                limits.schemes(SecuritySchemes.of(root, schemas)),
                limits.resources(ResourceTree.of(reached.operations().stream()
                        .map(pagination::paged)
                        .map(limits::operation)
                        .toList())),
                reached.webhooks(),
                limits.types(reached.types()));
    }

    private void warnOfEndless(SpecTree tree, Map<TypeId, TypeDefinition> types, List<Operation> operations) {
        EndlessTypes endless = new EndlessTypes(types);
        for (Operation operation : operations) {
            for (String name : endless.requiredBy(operation)) {
                diagnostics.warn(
                        tree.location(operation.pointer()),
                        "no value of " + name
                                + " is complete, for each requires another one of its type; snippets give one that is not");
            }
        }
    }

    private static Map<TypeId, TypeDefinition> byId(List<TypeDefinition> types) {
        return types.stream().collect(Collectors.toMap(TypeDefinition::id, Function.identity()));
    }

    private static ApiInfo info(OpenAPI openApi) {
        Info info = Objects.requireNonNullElseGet(openApi.getInfo(), Info::new);
        return new ApiInfo(
                Objects.requireNonNullElse(info.getTitle(), "API"),
                Objects.requireNonNullElse(info.getVersion(), ""),
                new Docs(
                        Objects.requireNonNullElse(info.getSummary(), ""),
                        Objects.requireNonNullElse(info.getDescription(), "")));
    }
}
