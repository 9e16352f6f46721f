package dev.callwright.core.emit.site.plan;

import dev.callwright.core.emit.snippet.SnippetVariants;
import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.emit.snippet.table.CallTables;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import java.util.List;
import java.util.Optional;

/** The calls that pages show. The last one is kept, because a page and its script show the same. */
public final class PlannedCalls {
    private final CallTables tables;
    private final SnippetPlanner planner;
    private final SnippetVariants variants;
    private Optional<PlannedCall> last = Optional.empty();

    /** The calls of an API. */
    public PlannedCalls(ApiModel model, PlannedNames names) {
        this.tables = new CallTables(model, names);
        this.planner = new SnippetPlanner(model);
        this.variants = new SnippetVariants(planner, names.snippets());
    }

    /**
     * A call with its table.
     *
     * @param minimal the call with its required arguments
     */
    public record PlannedCall(CallTable table, SnippetPlan minimal) {}

    /** The tables of the API. */
    public CallTables tables() {
        return tables;
    }

    /** The call of an operation. */
    public PlannedCall of(Operation operation) {
        PlannedCall call = last.filter(each -> each.table().operation().equals(operation))
                .orElseGet(() -> new PlannedCall(tables.of(operation), planner.plan(operation, Variant.MINIMAL)));
        last = Optional.of(call);
        return call;
    }

    /** The call of an operation with all arguments that fit. */
    public SnippetPlan full(Operation operation) {
        return planner.plan(operation, Variant.FULL);
    }

    /** The calls that show a further example of the document. */
    public List<SnippetPlan> examples(Operation operation) {
        return variants.of(operation).stream()
                .filter(variant -> variant.example().isPresent())
                .map(variant -> planner.plan(operation, variant))
                .toList();
    }
}
