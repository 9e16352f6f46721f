package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Named;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WebhookNormalizerTest {
    private static final String SCHEMAS = "components: {schemas: {"
            + "Paid: {type: 'object', required: ['type'], properties: {type: {const: 'paid'}, part: {$ref: '#/components/schemas/Part'}}},"
            + "Sent: {type: 'object', required: ['type'], properties: {type: {const: 'sent'}}},"
            + "Part: {type: 'object', properties: {n: {type: 'integer'}}},"
            + "Other: {type: 'object', properties: {m: {type: 'integer'}}}}}";

    private static Named component(String name) {
        return new Named(new TypeId("/components/schemas/" + name));
    }

    private static String webhook(String name, String id, String schema) {
        return name + ": {post: {" + (id.isEmpty() ? "" : "operationId: '" + id + "', tags: ['" + id + "s'], ")
                + "requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/" + schema
                + "'}}}}}}";
    }

    private static ApiModel model(String... webhooks) throws Exception {
        return TestApi.of("webhooks: {" + String.join(", ", webhooks) + "}, " + SCHEMAS, OperationSelector.ALL)
                .model();
    }

    private static List<String> typeNames(ApiModel model) {
        return model.types().stream()
                .map(type -> type.id().pointer().substring(type.id().pointer().lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void webhooksAreDiscriminatedByAConstant() throws Exception {
        ApiModel model = model(webhook("paid", "", "Paid"), webhook("sent", "", "Sent"), webhook("again", "", "Sent"));

        assertThat(model.webhooks().event()).contains(new Named(new TypeId("/webhooks")));
        UnionType event = (UnionType) model.typesById().get(new TypeId("/webhooks"));
        assertThat(event.discriminator()).contains("type");
        assertThat(event.alternatives())
                .containsExactly(
                        new Alternative(component("Paid"), List.of("paid")),
                        new Alternative(component("Sent"), List.of("sent")));
        assertThat(event.nameSource().parts()).extracting(NamePart::text).containsExactly("webhook", "event");
        assertThat(model.webhooks().separate()).isEmpty();
        assertThat(model.webhooks().all()).extracting(Webhook::name).containsExactly("paid", "sent", "again");
    }

    @Test
    void webhooksWithoutDiscriminatorAreSeparate() throws Exception {
        ApiModel model = model(webhook("paid", "", "Paid"), webhook("other", "", "Other"));

        assertThat(model.webhooks().event()).isEmpty();
        assertThat(model.webhooks().separate())
                .extracting(Webhook::type)
                .containsExactly(component("Paid"), component("Other"));
        assertThat(typeNames(model)).containsExactlyInAnyOrder("Paid", "Part", "Other");
    }

    @Test
    void theOnlyWebhookIsTheEvent() throws Exception {
        ApiModel model = model(webhook("paid", "", "Paid"));

        assertThat(model.webhooks().event()).contains(component("Paid"));
        assertThat(model.webhooks().separate()).isEmpty();
        assertThat(typeNames(model)).containsExactlyInAnyOrder("Paid", "Part");
        assertThat(model.types()).allSatisfy(type -> assertThat(type.usage()).isEqualTo(Usage.OUTPUT));
    }

    @Test
    void aMarkedSchemaIsTheEvent() throws Exception {
        ApiModel model = TestApi.of(
                        "paths: {}, " + SCHEMAS.replace("Sent: {", "Sent: {'x-callwright': {webhook: true}, "),
                        OperationSelector.ALL)
                .model();

        assertThat(model.webhooks().event()).contains(component("Sent"));
        assertThat(model.webhooks().signature()).isEmpty();
        assertThat(typeNames(model)).containsExactly("Sent");
    }

    @Test
    void webhooksAreSelectedLikeOperations() throws Exception {
        String webhooks = "webhooks: {" + webhook("paid", "onPaid", "Paid") + ", " + webhook("other", "", "Other")
                + "}, " + SCHEMAS;

        assertThat(TestApi.of(webhooks, (id, path, tags) -> id.equals("onPaid"))
                        .model()
                        .webhooks()
                        .event())
                .contains(component("Paid"));
        assertThat(TestApi.of(webhooks, (id, path, tags) -> tags.contains("onPaids"))
                        .model()
                        .webhooks()
                        .event())
                .contains(component("Paid"));
        assertThat(TestApi.of(webhooks, (id, path, tags) -> path.equals("other"))
                        .model()
                        .webhooks()
                        .event())
                .contains(component("Other"));
        assertThat(TestApi.of(webhooks, (id, path, tags) -> false).model().types())
                .isEmpty();
    }

    @Test
    void includesCallbacksOfSelectedOperations() throws Exception {
        String callback = "callbacks: {done: {$ref: '#/components/callbacks/done'}}, responses: {}";
        String members = "paths: {'/a': {post: {operationId: 'a', " + callback + "}}, '/b': {post: {operationId: 'b', "
                + callback + "}}},"
                + SCHEMAS.replace(
                        "components: {",
                        "components: {callbacks: {done: {'{$url}': {post: {requestBody: {content: {"
                                + "'application/json': {schema: {type: 'object', properties: {x: {type: 'string'}}}}}}}}}}, ");

        ApiModel both = TestApi.of(members, OperationSelector.ALL).model();
        assertThat(both.operations()).extracting(Operation::id).containsExactly("a", "b");
        assertThat(both.webhooks().separate()).extracting(Webhook::name).containsExactly("done");
        assertThat(both.types())
                .singleElement()
                .satisfies(type -> assertThat(type.nameSource().parts())
                        .extracting(NamePart::text)
                        .containsExactly("done"));
        assertThat(TestApi.of(members, (id, path, tags) -> false)
                        .model()
                        .webhooks()
                        .all())
                .isEmpty();
    }

    @Test
    void leavesOutWebhooksWithoutJsonBody() throws Exception {
        TestApi api = TestApi.of(
                "webhooks: {form: {post: {requestBody: {content: {'text/csv': {schema: {type: 'string'}}}}}}, none: {post: {}}}",
                OperationSelector.ALL);

        assertThat(api.model().webhooks().all()).isEmpty();
        assertThat(api.model().webhooks().event()).isEqualTo(Optional.<TypeRef>empty());
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/webhooks/form/post): warning: this webhook has no JSON body, so nothing is generated for it");
    }
}
