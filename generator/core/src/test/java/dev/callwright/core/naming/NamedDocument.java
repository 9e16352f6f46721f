package dev.callwright.core.naming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.naming.lock.NamesLockWriter;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document with the names of its API.
 *
 * @param model the API
 * @param names the names
 */
record NamedDocument(ApiModel model, PlannedNames names) {
    /** A document with the names of an earlier release. */
    static NamedDocument of(ObjectNode root, NamesLock lock) {
        SpecTree tree = new SpecTree(root, "test.json");
        OpenAPI openApi = new OpenAPI();
        openApi.setInfo(new io.swagger.v3.oas.models.info.Info().title("Test"));
        SpecDocument document =
                new SpecDocument(tree, openApi, root.has("openapi") ? SpecVersion.of(tree) : SpecVersion.V3_1);
        ApiModel model = new SpecNormalizer(new Diagnostics(), lock.calls()).normalize(document, OperationSelector.ALL);
        return new NamedDocument(
                model, NamePlanner.plan(model, NamingOptions.defaults(), new LockedNames(lock, place -> false)));
    }

    /** A document with these members, in YAML's flow style. */
    static NamedDocument of(String members, NamesLock lock) {
        String yaml = "{" + members + "}";
        return of(
                new SpecReader(new Diagnostics())
                        .load(SpecSource.ofText("test.yaml", yaml))
                        .root(),
                lock);
    }

    /** A document with one operation that answers with the component {@code it}. */
    static String answering(String schemas) {
        return "paths: {'/it': {get: {operationId: 'getIt', responses: {'200': {content: {'application/json': "
                + "{schema: {$ref: '#/components/schemas/it'}}}}}}}}, components: {schemas: {" + schemas + "}}";
    }

    /** The lock for the next release, written and read. */
    NamesLock lock() {
        return new NamesLockReader("callwright.lock.json").read(NamesLockWriter.write(names.lock()));
    }

    /** What callers must know. */
    List<String> changes() {
        return names.changes().stream().map(NameChange::message).toList();
    }

    /** The Java name of a type with the names around it. */
    String type(String pointer) {
        return String.join(".", names.java().type(new TypeId(pointer)).simpleNames());
    }

    /** The Java names of all types by pointer. */
    Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        for (TypeDefinition type : model.types()) {
            types.put(type.id().pointer(), type(type.id().pointer()));
        }
        return types;
    }
}
