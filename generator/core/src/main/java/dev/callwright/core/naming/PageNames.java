package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.PlannedName;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The names of the files of a documentation site, unique in each folder in any letter case. */
public final class PageNames {
    private static final int LONGEST = 120;

    private final SnippetNames snippets;
    private final Map<String, String> resources;
    private final Map<TypeId, String> types;

    private PageNames(SnippetNames snippets, Map<String, String> resources, Map<TypeId, String> types) {
        this.snippets = snippets;
        this.resources = resources;
        this.types = types;
    }

    /**
     * Plans the names of the pages of resources and types; each is derived from the name in the SDKs.
     *
     * @param shown the types that have a page
     */
    public static PageNames plan(ApiModel model, PlannedNames names, Collection<TypeId> shown) {
        List<NameRequest<String>> resources = model.resources().stream()
                .flatMap(Resource::withDescendants)
                .map(PageNames::resourceRequest)
                .toList();
        List<NameRequest<TypeId>> types =
                shown.stream().map(id -> typeRequest(id, names.typeScript())).toList();
        return new PageNames(
                names.snippets(),
                new Scope(Casing.KEBAB, Case.IGNORED, ReservedWords.FOLDERS_OF_SNIPPETS).assign(resources),
                new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.FOLDERS_OF_SNIPPETS).assign(types));
    }

    private static NameRequest<String> resourceRequest(Resource resource) {
        String key = NameKeys.of(resource.path());
        String name = Words.ofAll(resource.path()).ascii().kebab();
        return NameRequest.<String>of(key, 0, key)
                .in(resource.name())
                .candidates(name.substring(0, Math.min(name.length(), LONGEST)), List::of);
    }

    private static NameRequest<TypeId> typeRequest(TypeId id, TypeScriptNames names) {
        String full = names.type(id);
        String name = full.length() <= LONGEST ? full : TypeWords.name(Words.of(full), "");
        return NameRequest.<TypeId>of(id, 0, id.pointer()).candidates(name, List::of);
    }

    /** The name of an operation's page, which is the folder of its snippets. */
    public String operation(Operation operation) {
        return snippets.folder(operation);
    }

    /** The name of a resource's page, such as {@code identity-verification-sessions}. */
    public String resource(Resource resource) {
        return PlannedName.planned(resources.get(NameKeys.of(resource.path())), resource.path());
    }

    /** The name of a type's page, such as {@code VerificationSession}. */
    public String type(TypeId type) {
        return PlannedName.planned(types.get(type), type);
    }
}
