package dev.callwright.core.normalize.webhook;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.BodyContents;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.normalize.schema.Discriminators;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.parse.PathItemOperations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Normalizes {@code webhooks}, the callbacks of operations, and the event schema of the settings. */
public final class WebhookNormalizer {
    /** The id of the union of all webhooks with a discriminator, which has no schema in the document. */
    public static final TypeId EVENT = new TypeId("/webhooks");

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final WebhookSettings settings;

    public WebhookNormalizer(DocumentContext document, SchemaNormalizer schemas, WebhookSettings settings) {
        this.document = document;
        this.schemas = schemas;
        this.settings = settings;
    }

    /** The selected webhooks and the callbacks of the selected operations. */
    public Webhooks webhooks(List<Operation> operations, OperationSelector selector) {
        List<Webhook> webhooks = new ArrayList<>();
        for (DocumentNode.Member item : document.root().member("webhooks").members()) {
            webhooks.addAll(ofPathItem(item.name(), item.value(), selector));
        }
        Optional<DocumentNode> schema = settings.event();
        Optional<TypeRef> marked = schema.map(each -> schemas.normalize(each).type());
        Optional<TypeRef> event = marked.isPresent() ? marked : event(webhooks);
        List<Webhook> all = new ArrayList<>();
        webhooks.forEach(webhook -> all.add(event.isPresent() && marked.isEmpty() ? webhook.asEvent() : webhook));
        // Operations may refer to the same callback.
        operations.stream()
                .flatMap(operation -> callbacks(operation).stream())
                .distinct()
                .forEach(all::add);
        Optional<EventObjects> objects =
                schema.flatMap(each -> new EventNormalizer(document, schemas).objects(each, selector));
        return new Webhooks(all, event, objects, settings.signature(), settings.secretVariable());
    }

    private List<Webhook> callbacks(Operation operation) {
        List<Webhook> callbacks = new ArrayList<>();
        DocumentNode node = document.at(operation.pointer());
        for (DocumentNode.Member callback : node.member("callbacks").members()) {
            for (DocumentNode.Member expression :
                    document.resolve(callback.value()).members()) {
                if (!expression.name().startsWith("x-")) {
                    callbacks.addAll(ofPathItem(callback.name(), expression.value(), (id, path, tags) -> true));
                }
            }
        }
        return callbacks;
    }

    private List<Webhook> ofPathItem(String name, DocumentNode reference, OperationSelector selector) {
        DocumentNode item = document.resolve(reference);
        List<Webhook> webhooks = new ArrayList<>();
        for (PathItemOperations.Entry entry : item.operations()) {
            DocumentNode operation = new DocumentNode(entry.node(), entry.pointer());
            String id = operation.text("operationId");
            if (selector.selects(id.isBlank() ? name : id, name, operation.texts("tags"))) {
                body(operation).ifPresent(type -> webhooks.add(webhook(name, type, item, operation)));
            }
        }
        return webhooks;
    }

    private static Webhook webhook(String name, TypeRef type, DocumentNode item, DocumentNode operation) {
        Docs docs = new Docs(
                operation.has("summary") ? operation.text("summary") : item.text("summary"),
                operation.has("description") ? operation.text("description") : item.text("description"));
        return new Webhook(name, type, docs, operation.flag("deprecated"), false, operation.pointer());
    }

    private Optional<TypeRef> body(DocumentNode operation) {
        DocumentNode body = document.resolve(operation.member("requestBody"));
        Optional<BodyContents.Content> content = new BodyContents(document).preferred(body);
        if (content.isPresent() && content.get().format() != Format.JSON) {
            document.warn(
                    WarningKind.OMISSION, operation, "this webhook has no JSON body, so nothing is generated for it");
            return Optional.empty();
        }
        return content.map(json -> schemas.elementType(json.schema())).map(TypeRef::withoutNull);
    }

    // The common type of all webhooks, or their union if it has a discriminator.
    private Optional<TypeRef> event(List<Webhook> webhooks) {
        List<TypeRef> types = webhooks.stream().map(Webhook::type).distinct().toList();
        if (types.size() < 2) {
            return types.stream().findFirst();
        }
        schemas.complete();
        UnionType union = new Discriminators(schemas.registry())
                .complete(new UnionType(
                        new Declaration(
                                EVENT,
                                NameSource.UNKNOWN,
                                Usage.OUTPUT,
                                new Docs("What the API sends to an endpoint.", "")),
                        types.stream()
                                .map(type -> new Alternative(type, List.of()))
                                .toList(),
                        Optional.empty()));
        if (!hasDiscriminator(union)) {
            return Optional.empty();
        }
        schemas.registry().define(union);
        return Optional.of(new TypeRef.Named(EVENT));
    }

    private boolean hasDiscriminator(UnionType union) {
        Set<String> values = new HashSet<>();
        return union.alternatives().stream()
                .allMatch(alternative ->
                        schemas.registry().definition(alternative.type()).orElse(null) instanceof ObjectType
                                && !alternative.discriminatorValues().isEmpty()
                                && alternative.discriminatorValues().stream().allMatch(values::add));
    }
}
