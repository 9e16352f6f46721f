package dev.callwright.core.source;

import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.parse.MisspelledKeys;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.parse.SpecParser;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.refs.ExternalReferences;
import dev.callwright.core.source.swagger.SwaggerConverter;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads a document in four steps: read, apply overlays, bundle referenced documents, parse. A Swagger 2.0 document is
 * converted before it is parsed.
 */
public final class SpecLoader {
    private final ReferenceRules rules;
    private final Diagnostics diagnostics;

    /**
     * @param rules the access rules of references
     * @param diagnostics takes all problems
     */
    public SpecLoader(ReferenceRules rules, Diagnostics diagnostics) {
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /**
     * The parsed document.
     *
     * @throws SpecException if the document or an overlay cannot be used
     */
    public SpecDocument load(SpecSource spec, List<SpecSource> overlays) {
        SpecReader reader = new SpecReader(diagnostics, rules.urls());
        SpecTree tree = reader.load(spec);
        // Checked first, so that a wrong file is reported before its consequences.
        SpecVersion version = SpecVersion.of(tree);
        List<SpecTree> overlayTrees = new ArrayList<>();
        overlays.forEach(overlay -> overlayTrees.add(reader.load(overlay)));
        SpecTree whole = version == SpecVersion.V2_0 ? converted(tree, overlayTrees) : bundled(tree, overlayTrees);
        return new SpecParser(diagnostics).parse(whole);
    }

    private SpecTree bundled(SpecTree tree, List<SpecTree> overlays) {
        return references().bundle(new OverlayApplier(diagnostics).apply(tree, overlays));
    }

    // Overlays are written for the document that their authors see. Actions that match nothing in it are tried on the
    // converted document, because some authors know only OpenAPI 3.
    private SpecTree converted(SpecTree tree, List<SpecTree> overlays) {
        MisspelledKeys.ofSwagger(tree, diagnostics);
        OverlayApplier applier = new OverlayApplier(diagnostics);
        OverlayApplier.Applied overlaid = applier.applyMatching(tree, overlays);
        SpecTree converted = new SwaggerConverter(references().bundle(overlaid.tree()), diagnostics).convert();
        return references().bundle(applier.applyRest(converted, overlaid));
    }

    private ExternalReferences references() {
        return new ExternalReferences(rules, diagnostics);
    }
}
