package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.ModuleView.ChildView;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.List;

/** The properties that lead from a resource or client to the resources below. */
final class ChildViews {
    private ChildViews() {}

    /** One property per resource. */
    static List<ChildView> of(List<Resource> resources, TypeScriptNames names, Imports imports) {
        return resources.stream()
                .map(resource -> {
                    String accessor = names.resourceAccessor(resource);
                    String child = imports.value(names.resourceModule(resource), names.resource(resource));
                    // The underscore keeps a resource called client apart from the field that holds the client.
                    return new ChildView(accessor, "#" + accessor + "_", child);
                })
                .toList();
    }
}
