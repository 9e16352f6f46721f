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

/** Loads a document in four steps: read it, apply its overlays, bring in what it refers to, parse. */
public final class SpecLoader {
    private final ReferenceRules rules;
    private final Diagnostics diagnostics;

    /**
     * @param rules where references may lead
     * @param diagnostics takes every problem
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
        // Before anything is done with it, so that a wrong file is the first thing said.
        SpecVersion.of(tree);
        List<SpecTree> changes = new ArrayList<>();
        overlays.forEach(overlay -> changes.add(reader.load(overlay)));
        SpecTree changed = new OverlayApplier(diagnostics).apply(tree, changes);
        return new SpecParser(diagnostics).parse(new ExternalReferences(rules, diagnostics).hoist(changed));
    }
}
