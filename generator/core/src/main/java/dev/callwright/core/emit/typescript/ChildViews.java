package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.ModuleView.ChildView;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.List;

/** The properties of a resource or client for the resources below it. */
final class ChildViews {
    private final TypeScriptNames names;
    private final Imports imports;

    ChildViews(TypeScriptNames names, Imports imports) {
        this.names = names;
        this.imports = imports;
    }

    /** One property per resource, which makes its calls with the client of this expression. */
    List<ChildView> of(List<Resource> resources, String client) {
        return resources.stream()
                .map(resource -> {
                    String accessor = names.resourceAccessor(resource);
                    String child = imports.value(names.resourceModule(resource), names.resource(resource));
                    // The underscore prevents a collision of a resource named client with the field of the client.
                    String holder = "#" + accessor + "_";
                    return new ChildView(accessor, holder, child, BrokenLines.held(holder, child, client));
                })
                .toList();
    }
}
