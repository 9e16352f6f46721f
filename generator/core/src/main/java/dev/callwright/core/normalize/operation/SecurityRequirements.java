package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Normalizes {@code security} of operations and of the document. */
public final class SecurityRequirements {
    private final DocumentContext document;
    private final DocumentNode schemes;
    private final Set<String> reported = new HashSet<>();
    private @Nullable List<SecurityRequirement> ofRoot;

    public SecurityRequirements(DocumentContext document) {
        this.document = document;
        this.schemes = document.root().member("components").member("securitySchemes");
    }

    /** The alternative requirements of an operation; those of the document if it has none. */
    List<SecurityRequirement> of(DocumentNode operation) {
        return operation.has("security") ? read(operation) : ofRoot();
    }

    private List<SecurityRequirement> ofRoot() {
        List<SecurityRequirement> known = ofRoot;
        if (known == null) {
            known = read(document.root());
            ofRoot = known;
        }
        return known;
    }

    private List<SecurityRequirement> read(DocumentNode object) {
        List<SecurityRequirement> requirements = new ArrayList<>();
        for (DocumentNode requirement : object.member("security").items()) {
            List<DocumentNode.Member> needed = requirement.members();
            needed.forEach(this::report);
            requirements.add(new SecurityRequirement(
                    needed.stream().map(DocumentNode.Member::name).toList()));
        }
        return requirements;
    }

    // Not an error, because callers can still set the credential by name.
    private void report(DocumentNode.Member needed) {
        if (!schemes.has(needed.name()) && reported.add(needed.name())) {
            document.warn(
                    WarningKind.OMISSION,
                    needed.value(),
                    "the security scheme '" + needed.name()
                            + "' is not defined, so its credential cannot be sent;"
                            + " define it in components.securitySchemes");
        }
    }
}
