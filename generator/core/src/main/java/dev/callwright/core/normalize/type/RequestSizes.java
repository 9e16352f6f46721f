package dev.callwright.core.normalize.type;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SmallestValues;
import dev.callwright.core.model.SmallestValues.Size;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.normalize.document.DocumentContext;
import java.util.HashMap;
import java.util.Map;

/** Checks the size of the smallest request: twenty levels with two required members each are a million values. */
public final class RequestSizes {
    private final DocumentContext document;

    public RequestSizes(DocumentContext document) {
        this.document = document;
    }

    /** Reports operations whose smallest request exceeds a limit. */
    public void check(ReachableTypes reachable) {
        Map<TypeId, TypeDefinition> types = new HashMap<>();
        reachable.types().forEach(type -> types.put(type.id(), type));
        SmallestValues smallest = new SmallestValues(types);
        reachable.operations().forEach(operation -> check(operation, smallest));
    }

    private void check(Operation operation, SmallestValues smallest) {
        long values = 0;
        int depth = 0;
        for (Input input : operation.inputs()) {
            Size size = smallest.of(input.value().type());
            // Infinite values are left out of snippets.
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
        document.error(operation.pointer(), limit.exceeded() + "; make some of them optional");
    }
}
