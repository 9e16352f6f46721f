package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.ModuleView.ChildView;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.List;

/** The properties of a resource or client for the resources below it. */
final class ChildViews {
    private ChildViews() {}

    /** One property per resource. */
    static List<ChildView> of(List<Resource> resources, TypeScriptNames names, Imports imports) {
        return resources.stream()
                .map(resource -> {
                    String accessor = names.resourceAccessor(resource);
                    String child = imports.value(names.resourceModule(resource), names.resource(resource));
                    // The underscore prevents a collision of a resource named client with the field of the client.
                    return new ChildView(accessor, "#" + accessor + "_", child);
                })
                .toList();
    }
}
