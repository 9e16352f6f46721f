package dev.callwright.core.migration.fern;

import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.ConfigReader.NamedDocument;
import dev.callwright.core.migration.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents in {@code api}: one of OpenAPI is taken, with its overrides and overlays. */
final class FernSpecs {
    private final ConfigNode root;
    private final Draft draft;
    private final List<ConfigNode> specs = new ArrayList<>();

    FernSpecs(ConfigNode root, Draft draft) {
        this.root = root;
        this.draft = draft;
        ConfigNode api = root.member("api");
        ConfigNode listed = api.member("specs").isPresent() ? api.member("specs") : api;
        specs.addAll(listed.items());
    }

    /** The first document of OpenAPI. */
    Optional<NamedDocument> document() {
        return spec().map(FernSpecs::named)
                .or(() -> Optional.of(root.member("openapi"))
                        .filter(node -> node.text().isPresent()))
                .flatMap(node -> node.text().map(name -> new NamedDocument(name, node)));
    }

    private Optional<ConfigNode> spec() {
        return specs.stream().filter(spec -> named(spec).text().isPresent()).findFirst();
    }

    // Older files have the name of the document alone, or as 'path'.
    private static ConfigNode named(ConfigNode spec) {
        if (!spec.value().isObject()) {
            return spec;
        }
        return spec.member("openapi").isPresent() ? spec.member("openapi") : spec.member("path");
    }

    /** The files with overrides of the document. */
    List<ConfigNode> overrides() {
        List<ConfigNode> names = new ArrayList<>(
                spec().map(spec -> spec.member("overrides").items()).orElse(List.of()));
        names.addAll(root.member("openapi-overrides").items());
        return names;
    }

    /** The overlays of the document. */
    List<ConfigNode> overlays() {
        return spec().map(spec -> spec.member("overlays").items()).orElse(List.of());
    }

    /** Notes what becomes of the documents and of how they are read. */
    void read() {
        for (ConfigNode spec : specs) {
            if (!spec().filter(spec::equals).isPresent()) {
                draft.lost(spec, "one OpenAPI document is taken; list several APIs under 'apis' of callwright.yaml");
            }
        }
        spec().ifPresent(spec -> spec.members().forEach(this::member));
        for (ConfigNode member : root.member("api").members()) {
            if (!specs.contains(root.member("api"))) {
                member(member);
            }
        }
    }

    private void member(ConfigNode member) {
        switch (member.name()) {
            case "openapi", "path", "overrides", "overlays", "specs" -> {
                // Read by name.
            }
            case "origin" -> draft.unused(member, "spec may be the address itself, and is fetched again if it changed");
            case "namespace" ->
                draft.lost(member, "resources have no namespace; x-callwright: {resource: ..} names them");
            case "settings" -> settings(member);
            case "headers" ->
                draft.lost(
                        member,
                        "x-callwright: {headers: ..} has values of all calls, and {options: ..} those of callers");
            case "auth" -> draft.lost(member, "the document says which credentials operations need");
            case "environments", "default-environment", "default-url" ->
                draft.lost(member, "the servers are those of the document; correct them in the overlay");
            default -> draft.unknown(member);
        }
    }

    private void settings(ConfigNode settings) {
        draft.check(settings, "it says how Fern reads the document; types here follow from the document alone");
        if (settings.member("filter").isPresent()) {
            draft.lost(settings.member("filter"), "operations, tags and paths in callwright.yaml pick operations");
        }
    }
}
