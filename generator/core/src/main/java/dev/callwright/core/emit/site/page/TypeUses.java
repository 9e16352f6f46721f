package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that refer to the page of a type: those of operations and other types. */
final class TypeUses {
    private final SiteContext site;
    private final Map<TypeId, List<SitePage>> uses = new HashMap<>();

    TypeUses(SiteContext site) {
        this.site = site;
        for (Operation operation : site.model().operations()) {
            add(operation.types(), site.pages().of(operation));
        }
        for (TypeDefinition type : site.model().types()) {
            site.pages().of(type.id()).ifPresent(page -> add(type.parts().stream(), page));
        }
    }

    /** The pages that refer to a type. */
    List<SitePage> of(TypeId type) {
        return uses.getOrDefault(type, List.of());
    }

    // Types without a page of their own are parts of the page.
    private void add(Stream<TypeRef> types, SitePage page) {
        Deque<TypeId> open = new ArrayDeque<>();
        Set<TypeId> seen = new HashSet<>();
        types.flatMap(TypeRef::allNamed).forEach(open::add);
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            TypeDefinition type = site.types().get(id);
            if (type == null || !seen.add(id)) {
                continue;
            }
            if (site.pages().of(id).isPresent()) {
                uses.computeIfAbsent(id, unused -> new ArrayList<>()).add(page);
            } else {
                type.parts().forEach(part -> part.allNamed().forEach(open::add));
            }
        }
    }
}
