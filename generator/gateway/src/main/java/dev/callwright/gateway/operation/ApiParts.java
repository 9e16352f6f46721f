package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the operations of an API share, and those of them that were compiled last. Thread-safe. */
final class ApiParts implements TypeSchemas.SchemaNames {
    /** How many compiled operations are kept; each takes some milliseconds to compile and some hundred kilobytes. */
    private static final int MOST_COMPILED = 200;

    private final String provider;
    private final ApiModel model;
    private final TypeScriptNames names;
    private final Map<TypeId, TypeDefinition> types;
    private final PlainTexts texts;
    private volatile @Nullable SnippetPlanner planner;
    private final Map<String, Compilation> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compilation> eldest) {
            return size() > MOST_COMPILED;
        }
    };

    ApiParts(LoadedApi api, String provider) {
        this.provider = provider;
        this.model = api.model();
        this.names = api.names().typeScript();
        this.types = Collections.unmodifiableMap(model.typesById());
        this.texts = new PlainTexts(model.settings().docsUrl());
    }

    /** An operation that is compiled when it is called first, while other operations are not kept waiting. */
    private static final class Compilation {
        private final Supplier<CompiledOperation> compiler;
        private @Nullable CompiledOperation result;

        Compilation(Supplier<CompiledOperation> compiler) {
            this.compiler = compiler;
        }

        synchronized CompiledOperation result() {
            CompiledOperation known = result;
            if (known == null) {
                known = compiler.get();
                result = known;
            }
            return known;
        }
    }

    String provider() {
        return provider;
    }

    ApiModel model() {
        return model;
    }

    PlainTexts texts() {
        return texts;
    }

    /** The arguments of a snippet. */
    ObjectNode example(Operation operation, Variant variant) {
        return ExampleArguments.of(planner().plan(operation, variant), keys(operation));
    }

    // Made when the first operation is described.
    private SnippetPlanner planner() {
        SnippetPlanner known = planner;
        if (known == null) {
            known = new SnippetPlanner(model);
            planner = known;
        }
        return known;
    }

    ArgumentKeys keys(Operation operation) {
        return new ArgumentKeys(operation, names);
    }

    /**
     * What writes the requests of an operation.
     *
     * @param server the URL that its path is appended to
     * @param isOwn whether a request calls the operation and not another one
     */
    CompiledOperation compiled(Operation operation, URI server, Predicate<EncodedRequest> isOwn) {
        Compilation compilation;
        synchronized (compiled) {
            compilation = compiled.computeIfAbsent(
                    operation.id(), unused -> new Compilation(() -> compile(operation, server, isOwn)));
        }
        return compilation.result();
    }

    private CompiledOperation compile(Operation operation, URI server, Predicate<EncodedRequest> isOwn) {
        ArgumentKeys keys = keys(operation);
        ObjectNode schema = new ArgumentSchema(operation, keys, this).of((node, docs) -> {});
        return new CompiledOperation(
                operation,
                keys,
                new ArgumentValidator(schema),
                new RequestEncoder(operation, keys, new BodyArguments(operation, types), model.settings(), server),
                isOwn);
    }

    /** The schema of arguments, for people and models to read. */
    ObjectNode schema(Operation operation) {
        ObjectNode schema = new ArgumentSchema(operation, keys(operation), this).of(texts::describe);
        ObjectNode document = schema.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.setAll(schema);
        return document;
    }

    @Override
    public TypeDefinition definition(TypeId id) {
        return Objects.requireNonNull(types.get(id), () -> "no type " + id);
    }

    // Names of definitions are parts of URLs.
    @Override
    public String name(TypeId id) {
        return names.type(id).replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
