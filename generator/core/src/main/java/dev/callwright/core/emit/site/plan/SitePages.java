package dev.callwright.core.emit.site.plan;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.PageNames;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.PlannedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of a site that are made from the document: the index, resources, operations and schemas. */
public final class SitePages {
    private final PageNames names;
    private final SitePage index;
    private final Map<String, SitePage> resources = new LinkedHashMap<>();
    private final Map<String, SitePage> operations = new LinkedHashMap<>();
    private final Map<TypeId, SitePage> schemas = new LinkedHashMap<>();
    private final List<Operation> order = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private SitePages(ApiModel model, PageNames names, Optional<String> title) {
        this.names = names;
        this.index = index(model.info(), title);
        model.resources().forEach(resource -> add(resource, List.of(index)));
    }

    /**
     * What distinguishes a site from others of the same API.
     *
     * @param title the title of the index; empty: that of the API
     * @param linked the inline types that need a page, because other pages do not show all of them
     */
    record Own(Optional<String> title, Set<TypeId> linked) {
        Own {
            linked = Set.copyOf(linked);
        }
    }

    /**
     * The index of a site.
     *
     * @param title its title; empty: that of the API
     */
    public static SitePage index(ApiInfo info, Optional<String> title) {
        return new SitePage("index", title.orElseGet(() -> PageTitles.of(info)), List.of());
    }

    /** Plans the pages of an API. */
    static SitePages of(ApiModel model, PlannedNames names, Own own) {
        List<TypeId> shown = model.types().stream()
                .filter(type -> type.nameSource().standing() == Standing.ALONE
                        || own.linked().contains(type.id()))
                .map(TypeDefinition::id)
                .toList();
        SitePages pages = new SitePages(model, PageNames.plan(model, names, shown), own.title());
        shown.forEach(type -> pages.add(type, names.typeScript().type(type)));
        return pages;
    }

    private void add(Resource resource, List<SitePage> ancestors) {
        SitePage page = new SitePage("resources/" + names.resource(resource), PageTitles.of(resource), ancestors);
        resources.put(NameKeys.of(resource.path()), page);
        List<SitePage> path = new ArrayList<>(ancestors);
        path.add(page);
        for (Operation operation : resource.operations()) {
            String key = NameKeys.of(operation);
            positions.put(key, order.size());
            order.add(operation);
            operations.put(
                    key, new SitePage("operations/" + names.operation(operation), PageTitles.of(operation), path));
        }
        resource.children().forEach(child -> add(child, path));
    }

    private void add(TypeId type, String title) {
        schemas.put(type, new SitePage("schemas/" + names.type(type), title, List.of(index)));
    }

    /** The index. */
    public SitePage index() {
        return index;
    }

    /** The page on which a gateway is given credentials. It is for who runs the gateway, so no list of pages has it. */
    public SitePage credentials() {
        return new SitePage("credentials", "Credentials", List.of(index));
    }

    /** All pages that lists have, the index first. */
    public List<SitePage> all() {
        List<SitePage> all = new ArrayList<>(List.of(index));
        all.addAll(resources.values());
        all.addAll(operations.values());
        all.addAll(schemas.values());
        return all;
    }

    /** The pages of types. */
    public List<SitePage> schemas() {
        return List.copyOf(schemas.values());
    }

    /** The page of a resource. */
    public SitePage of(Resource resource) {
        return PlannedName.planned(resources.get(NameKeys.of(resource.path())), resource.path());
    }

    /** The page of an operation. */
    public SitePage of(Operation operation) {
        return PlannedName.planned(operations.get(NameKeys.of(operation)), operation.id());
    }

    /** The page of a type; empty: it is shown where it stands only. */
    public Optional<SitePage> of(TypeId type) {
        return Optional.ofNullable(schemas.get(type));
    }

    /** The operation before another one in the order of the navigation; empty: it is the first. */
    public Optional<Operation> before(Operation operation) {
        return at(position(operation) - 1);
    }

    /** The operation after another one in the order of the navigation; empty: it is the last. */
    public Optional<Operation> after(Operation operation) {
        return at(position(operation) + 1);
    }

    private int position(Operation operation) {
        return PlannedName.planned(positions.get(NameKeys.of(operation)), operation.id());
    }

    private Optional<Operation> at(int index) {
        return index < 0 || index >= order.size() ? Optional.empty() : Optional.of(order.get(index));
    }
}
