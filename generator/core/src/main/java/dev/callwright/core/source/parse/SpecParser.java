package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.refs.ReferenceCheck;
import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Parses a tree with swagger-parser, which does not resolve references here. */
public final class SpecParser {
    private final Diagnostics diagnostics;

    /** @param diagnostics takes the parser's messages */
    public SpecParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The parsed document. Messages of the parser become warnings.
     *
     * @throws SpecException if it is not an OpenAPI document of a supported version, a reference cannot be resolved, an
     *     operationId is not unique, or the parser rejects it
     */
    public SpecDocument parse(SpecTree tree) {
        SpecVersion version = SpecVersion.of(tree);
        new ReferenceCheck(tree, diagnostics).run();
        new OperationIds(tree, diagnostics).check();
        new PathCheck(tree, diagnostics).check();
        diagnostics.throwIfErrors();
        SwaggerParseResult result =
                new OpenAPIV3Parser().parseJsonNode(null, parserView(tree.root(), version), options());
        List<String> messages = Objects.requireNonNullElse(result.getMessages(), List.of());
        Set<String> misspelled = MisspelledKeys.ofOpenApi(tree, diagnostics);
        new ParserMessages(tree, version, diagnostics).report(messages, misspelled);
        if (result.getOpenAPI() == null) {
            throw diagnostics.abort(
                    tree.location(""), "the parser rejects this document; check it with an OpenAPI validator");
        }
        return new SpecDocument(tree, result.getOpenAPI(), version);
    }

    // The parser does not support 3.2: its additions are read from the tree, as are extensions.
    private static ObjectNode parserView(ObjectNode root, SpecVersion version) {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        root.properties().stream()
                .filter(member -> !member.getKey().startsWith("x-"))
                .forEach(member -> view.set(member.getKey(), member.getValue()));
        return view.put("openapi", version == SpecVersion.V3_0 ? "3.0.3" : "3.1.1");
    }

    private static ParseOptions options() {
        ParseOptions options = new ParseOptions();
        // The parser must not add defaults.
        options.setExplicitStyleAndExplode(false);
        options.setExplicitObjectSchema(false);
        options.setInferSchemaType(false);
        return options;
    }
}
