package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Objects;

/** Parses a tree with swagger-parser, which neither fetches nor follows anything here. */
public final class SpecParser {
    private final Diagnostics diagnostics;

    /** @param diagnostics takes what the parser complains about */
    public SpecParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The parsed document. Every complaint of the parser is a warning.
     *
     * @throws SpecException if it is no OpenAPI document of a known version, a reference leads nowhere, an operationId is
     *     used twice, or the parser can make nothing of it
     */
    public SpecDocument parse(SpecTree tree) {
        SpecVersion version = SpecVersion.of(tree);
        if (version == SpecVersion.V2_0) {
            throw diagnostics.abort(
                    tree.location("/swagger"),
                    "Swagger 2.0 is not read; convert the document to OpenAPI 3 first, for example with swagger2openapi");
        }
        new RefResolver(tree, diagnostics).check();
        new OperationIds(tree, diagnostics).check();
        new PathCheck(tree, diagnostics).check();
        diagnostics.throwIfErrors();
        SwaggerParseResult result =
                new OpenAPIV3Parser().parseJsonNode(null, parserView(tree.root(), version), options());
        List<String> messages = Objects.requireNonNullElse(result.getMessages(), List.of());
        new ParserMessages(tree, version, diagnostics).note(messages);
        if (result.getOpenAPI() == null) {
            throw diagnostics.abort(
                    tree.location(""),
                    "the parser can make nothing of this document; check it with an OpenAPI validator");
        }
        return new SpecDocument(tree, result.getOpenAPI(), version);
    }

    // The parser knows no 3.2; what 3.2 added is read from the tree. Extensions are read from the tree too.
    private static ObjectNode parserView(ObjectNode root, SpecVersion version) {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        root.properties().stream()
                .filter(member -> !member.getKey().startsWith("x-"))
                .forEach(member -> view.set(member.getKey(), member.getValue()));
        return view.put("openapi", version == SpecVersion.V3_0 ? "3.0.3" : "3.1.1");
    }

    private static ParseOptions options() {
        ParseOptions options = new ParseOptions();
        // What the author did not write stays absent.
        options.setExplicitStyleAndExplode(false);
        options.setExplicitObjectSchema(false);
        options.setInferSchemaType(false);
        return options;
    }
}
