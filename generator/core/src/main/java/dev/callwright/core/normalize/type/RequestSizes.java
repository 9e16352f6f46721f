package dev.callwright.core.normalize.type;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SmallestValues;
import dev.callwright.core.model.SmallestValues.Size;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.util.HashMap;
import java.util.Map;

/** Refuses operations whose snippets could never be short: twenty required members of two values each are a million. */
public final class RequestSizes {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    public RequestSizes(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    public void check(ReachedTypes reached) {
        Map<TypeId, TypeDefinition> types = new HashMap<>();
        reached.types().forEach(type -> types.put(type.id(), type));
        SmallestValues smallest = new SmallestValues(types);
        reached.operations().forEach(operation -> check(operation, smallest));
    }

    private void check(Operation operation, SmallestValues smallest) {
        long values = 0;
        int depth = 0;
        for (Input input : operation.inputs()) {
            Size size = smallest.of(input.value().type());
            // What does not end is left out.
            if (input.value().isNeededInRequests() && size.ends()) {
                values += size.values();
                depth = Math.max(depth, size.depth());
            }
        }
        if (values > Limit.SAMPLE_VALUES.value()) {
            error(operation, Limit.SAMPLE_VALUES);
        } else if (depth > Limit.SAMPLE_DEPTH.value()) {
            error(operation, Limit.SAMPLE_DEPTH);
        }
    }

    private void error(Operation operation, Limit limit) {
        diagnostics.error(tree.location(operation.pointer()), limit.exceeded() + "; let some of them be left out");
    }
}
