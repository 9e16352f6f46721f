package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Optional;

/** The OpenAPI version of a document. */
public enum SpecVersion {
    V2_0("2.0"),
    V3_0("3.0"),
    V3_1("3.1"),
    V3_2("3.2");

    private final String family;

    SpecVersion(String family) {
        this.family = family;
    }

    /**
     * The version of a document.
     *
     * @throws SpecException if it is not an OpenAPI document of a known version
     */
    public static SpecVersion of(SpecTree tree) {
        return named(tree, "openapi")
                .or(() -> named(tree, "swagger"))
                .orElseThrow(() -> new Diagnostics().abort(tree.location(""), NotOpenApi.explain(tree.root())));
    }

    private static Optional<SpecVersion> named(SpecTree tree, String member) {
        JsonNode version = tree.root().get(member);
        if (version == null) {
            return Optional.empty();
        }
        // Unquoted YAML makes 3.1 a number.
        String text = version.isTextual() || version.isNumber() ? version.asText() : "";
        for (SpecVersion known : values()) {
            boolean isSwagger = known == V2_0;
            if (isSwagger == member.equals("swagger")
                    && (text.equals(known.family) || text.startsWith(known.family + "."))) {
                return Optional.of(known);
            }
        }
        throw new Diagnostics()
                .abort(
                        tree.location("/" + member),
                        "version " + version + " of '" + member
                                + "' is not supported; Callwright reads openapi 3.0, 3.1 and 3.2, and swagger 2.0");
    }
}
