package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code security}, of an operation or of the whole API. */
public final class SecurityRequirements {
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final SchemaNode root;
    private final SchemaNode schemes;
    private final Set<String> reported = new HashSet<>();
    private @Nullable List<SecurityRequirement> ofRoot;

    public SecurityRequirements(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.root = new SchemaNode(tree.root(), "");
        this.schemes = root.member("components").member("securitySchemes");
    }

    /** The requirements of an operation, one of which must be met; those of the API where it has none of its own. */
    List<SecurityRequirement> of(SchemaNode operation) {
        return operation.has("security") ? read(operation) : ofRoot();
    }

    private List<SecurityRequirement> ofRoot() {
        List<SecurityRequirement> known = ofRoot;
        if (known == null) {
            known = read(root);
            ofRoot = known;
        }
        return known;
    }

    private List<SecurityRequirement> read(SchemaNode holder) {
        List<SecurityRequirement> requirements = new ArrayList<>();
        for (SchemaNode requirement : holder.member("security").items()) {
            List<SchemaNode.Named> needed = requirement.members();
            needed.forEach(this::report);
            requirements.add(new SecurityRequirement(
                    needed.stream().map(SchemaNode.Named::name).toList()));
        }
        return requirements;
    }

    // Callers can still give the credential by its name, so it is no error.
    private void report(SchemaNode.Named needed) {
        if (!schemes.has(needed.name()) && reported.add(needed.name())) {
            diagnostics.warn(
                    tree.location(needed.value().pointer()),
                    "there is no security scheme '" + needed.name()
                            + "', so it is not known how the credential is sent;"
                            + " describe it in components.securitySchemes");
        }
    }
}
