package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.SnippetNames;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The variants of the snippets of an operation. */
public final class SnippetVariants {
    private static final int LABEL = 100;

    private final SnippetPlanner planner;
    private final SnippetNames names;

    /** The variants of one API. */
    public SnippetVariants(SnippetPlanner planner, SnippetNames names) {
        this.planner = planner;
        this.names = names;
    }

    /** Those of every operation, then one for each further example of the document. */
    public List<Variant> of(Operation operation) {
        List<Variant> variants = new ArrayList<>(Variant.OF_ALL);
        planner.examples(operation).forEach((example, label) -> {
            String key = names.variant(operation, example);
            String suffix = names.javaSuffix(operation, example);
            variants.add(new Variant(key, suffix, label(label, key), Optional.of(example)));
        });
        return variants;
    }

    private static String label(String text, String otherwise) {
        String line = VisibleText.line(text);
        int end = line.offsetByCodePoints(0, Math.min(LABEL, line.codePointCount(0, line.length())));
        String label = end < line.length() ? line.substring(0, end).strip() + "\u2026" : line;
        return label.isEmpty() ? otherwise : label;
    }
}
