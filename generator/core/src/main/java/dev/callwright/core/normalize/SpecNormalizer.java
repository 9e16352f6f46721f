package dev.callwright.core.normalize;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.PublishedCalls;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.RootSettings;
import dev.callwright.core.normalize.operation.ErrorSettings;
import dev.callwright.core.normalize.operation.NameParts;
import dev.callwright.core.normalize.operation.OperationNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.normalize.operation.OwnServers;
import dev.callwright.core.normalize.operation.ResourceTree;
import dev.callwright.core.normalize.operation.SecuritySchemes;
import dev.callwright.core.normalize.operation.Servers;
import dev.callwright.core.normalize.paging.DeclaredPagination;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.normalize.type.ClassFileLimits;
import dev.callwright.core.normalize.type.InfiniteTypes;
import dev.callwright.core.normalize.type.ReachableTypes;
import dev.callwright.core.normalize.type.RequestSizes;
import dev.callwright.core.normalize.webhook.WebhookNormalizer;
import dev.callwright.core.normalize.webhook.WebhookSettings;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.parse.SpecDocument;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Maps a parsed document to the model. Metadata comes from the parsed objects; paths and schemas are read from the tree,
 * because the parsed objects lose differences between OpenAPI 3.0 and 3.1. Unknown constructs become any JSON value, with a
 * warning.
 */
public final class SpecNormalizer {
    private final Diagnostics diagnostics;
    private final PublishedCalls published;

    /** @param diagnostics takes the problems of the document */
    public SpecNormalizer(Diagnostics diagnostics) {
        this(diagnostics, PublishedCalls.NONE);
    }

    /** @param published the calls that operations keep */
    public SpecNormalizer(Diagnostics diagnostics, PublishedCalls published) {
        this.diagnostics = diagnostics;
        this.published = published;
    }

    /** The model of the selected operations and webhooks, and of the types that they use. */
    public ApiModel normalize(SpecDocument document, OperationSelector selector) {
        DocumentContext context = new DocumentContext(document, diagnostics);
        RootSettings settings = RootSettings.of(context);
        SchemaNormalizer schemas = new SchemaNormalizer(context, settings);
        NameParts nameParts = new NameParts(context, schemas.alternativeWords());
        ClassFileLimits limits = new ClassFileLimits(context);
        Optional<URI> url = document.tree().url();
        List<Server> servers = limits.servers(Servers.of(context.root(), url, context::warn));
        List<Operation> operations = new OperationNormalizer(
                        context, schemas, nameParts, new OwnServers(context, url, servers))
                .withHeaders(settings.api().headers().constants())
                .published(published)
                .operations(selector);
        Webhooks webhooks =
                new WebhookNormalizer(context, schemas, new WebhookSettings(context)).webhooks(operations, selector);
        schemas.complete();
        ReachableTypes reachable = new ReachableTypes(
                context, new ReachableTypes.Schemas(schemas.registry(), nameParts), operations, webhooks);
        new RequestSizes(context).check(reachable);
        Map<TypeId, TypeDefinition> types = byId(reachable.types());
        warnOfInfiniteTypes(context, types, reachable.operations());
        DeclaredPagination pagination = new DeclaredPagination(context, types);
        return new ApiModel(
                info(document.openApi()),
                settings.api().withErrors(new ErrorSettings(context).kinds(reachable.operations(), types)),
                servers,
                limits.schemes(SecuritySchemes.of(context)),
                limits.resources(ResourceTree.of(reachable.operations().stream()
                        .map(pagination::paged)
                        .map(limits::operation)
                        .toList())),
                reachable.webhooks(),
                limits.types(reachable.types()),
                // Nothing has moved in a first release.
                published.calls().isEmpty() ? reachable.usesOfUnions() : reachable.uses());
    }

    private static void warnOfInfiniteTypes(
            DocumentContext context, Map<TypeId, TypeDefinition> types, List<Operation> operations) {
        InfiniteTypes infinite = new InfiniteTypes(types);
        for (Operation operation : operations) {
            for (String name : infinite.requiredBy(operation)) {
                context.warn(
                        WarningKind.SNIPPET,
                        context.at(operation.pointer()),
                        "'" + name + "' requires a value of its own type, so no value is complete; snippets show an"
                                + " incomplete one");
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
