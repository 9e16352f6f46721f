package dev.callwright.core.source.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the warnings of a run by kind. */
public final class WarningCount {
    private WarningCount() {}

    /** The counts as one line, such as {@code 3 warnings (types that say less: 2, snippets: 1)}; empty without warnings. */
    public static Optional<String> of(List<Diagnostic> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        List<String> counts = new ArrayList<>();
        for (WarningKind kind : WarningKind.values()) {
            long count = warnings.stream().filter(each -> each.kind() == kind).count();
            if (count > 0) {
                counts.add(kind.label() + ": " + count);
            }
        }
        return Optional.of(warnings.size() + (warnings.size() == 1 ? " warning (" : " warnings (")
                + String.join(", ", counts) + ")");
    }
}
