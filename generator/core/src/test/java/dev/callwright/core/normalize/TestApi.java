package dev.callwright.core.normalize;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;

/** A small API for a test, as relaxed JSON with single quotes and unquoted names. */
public final class TestApi {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final Diagnostics diagnostics = new Diagnostics();
    private final ApiModel model;

    private TestApi(String json) throws Exception {
        this(json, OperationSelector.ALL);
    }

    private TestApi(String json, OperationSelector selector) throws Exception {
        ObjectNode root = (ObjectNode) MAPPER.readTree(json);
        SpecDocument document = document(root);
        // On the stack that a run has.
        this.model = DeepStack.call(() -> new SpecNormalizer(diagnostics).normalize(document, selector));
    }

    private static SpecDocument document(ObjectNode root) {
        SpecTree tree = new SpecTree(root, "test.json");
        return new SpecDocument(tree, new OpenAPI(), root.has("openapi") ? SpecVersion.of(tree) : SpecVersion.V3_1);
    }

    /** An API with these members of the document, and a selector of operations. */
    public static TestApi of(String members, OperationSelector selector) throws Exception {
        return new TestApi("{" + members + "}", selector);
    }

    /** An API with these paths and component schemas. */
    public static TestApi of(String paths, String schemas) throws Exception {
        return new TestApi("{paths: " + paths + ", components: {schemas: " + schemas
                + "}, 'x-callwright': {expandableMarker: 'x-expansionResources'}}");
    }

    /** An API with one operation that returns the component schema {@code it}. */
    public static TestApi answering(String schemas) throws Exception {
        return of(
                "{'/it': {get: {operationId: 'getIt', responses: {'200': {content: {'application/json': "
                        + "{schema: {$ref: '#/components/schemas/it'}}}}}}}}",
                schemas);
    }

    /** An API with one operation that sends and returns the component schema {@code it}. */
    static TestApi sending(String schemas) throws Exception {
        return of(
                "{'/it': {post: {operationId: 'sendIt', requestBody: {required: true, content: {'application/json': "
                        + "{schema: {$ref: '#/components/schemas/it'}}}}, responses: {'204': {}}}}}",
                schemas);
    }

    public ApiModel model() {
        return model;
    }

    public List<String> warnings() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    public Operation operation(String id) {
        return model.operation(id).orElseThrow();
    }

    TypeDefinition type(String pointer) {
        return model.types().stream()
                .filter(type -> type.id().equals(new TypeId(pointer)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pointer + " is none of "
                        + model.types().stream().map(TypeDefinition::id).toList()));
    }

    ObjectType component(String name) {
        return (ObjectType) type("/components/schemas/" + name);
    }

    /** A property of the component schema {@code it}. */
    Value property(String name) {
        return component("it").properties().stream()
                .filter(property -> property.wireName().equals(name))
                .map(Property::value)
                .findFirst()
                .orElseThrow();
    }
}
