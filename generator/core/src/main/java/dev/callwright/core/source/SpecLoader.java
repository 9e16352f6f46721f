package dev.callwright.core.source;

import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.parse.SpecParser;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.refs.ExternalReferences;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.List;

/** Loads a document in four steps: read, apply overlays, bundle referenced documents, parse. */
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
        SpecReader reader = new SpecReader(diagnostics);
        SpecTree tree = reader.load(spec);
        // Checked first, so that a wrong file is reported before its consequences.
        SpecVersion.of(tree);
        List<SpecTree> overlayTrees = new ArrayList<>();
        overlays.forEach(overlay -> overlayTrees.add(reader.load(overlay)));
        SpecTree overlaid = new OverlayApplier(diagnostics).apply(tree, overlayTrees);
        return new SpecParser(diagnostics).parse(new ExternalReferences(rules, diagnostics).bundle(overlaid));
    }
}
