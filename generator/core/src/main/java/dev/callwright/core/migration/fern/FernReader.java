package dev.callwright.core.migration.fern;

import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.ConfigReader;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.NamedFiles;
import dev.callwright.core.request.Setting;
import dev.callwright.core.source.tree.SpecTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code generators.yml} with the files that it names, or a file with extensions of Fern alone. */
public final class FernReader implements ConfigReader {
    private static final Map<String, String> UNUSED = Map.of(
            "readme", "the generated projects have a README of their own",
            "whitelabel", "nothing in the generated code names Callwright's makers",
            "autorelease", "it is of releases by Fern",
            "aliases", "it names groups for the command line of Fern",
            "default-group", "it names a group for the command line of Fern",
            "reviewers", "it is of releases by Fern",
            "docs", "it is of the documentation by Fern");

    private final ConfigNode root;
    private final Draft draft;
    private final NamedFiles files;
    private final FernSpecs specs;

    public FernReader(ConfigNode root, Draft draft, NamedFiles files) {
        this.root = root;
        this.draft = draft;
        this.files = files;
        this.specs = new FernSpecs(root, draft);
    }

    @Override
    public Optional<NamedDocument> document() {
        return specs.document();
    }

    @Override
    public void read(Optional<ApiDocument> api) {
        FernExtensions extensions = new FernExtensions(draft, api);
        if (!root.member("groups").isPresent() && !root.member("api").isPresent()) {
            // The file has the extensions itself: a document, or overrides of one.
            extensions.read(root.tree());
            overrides(root);
            return;
        }
        new FernGroups(root, draft, organization()).read();
        for (ConfigNode member : root.members()) {
            switch (member.name()) {
                case "groups", "api", "openapi", "openapi-overrides", "metadata" -> {
                    // Read by the others.
                }
                case "auth-schemes" ->
                    draft.lost(member, "credentials are those of securitySchemes in the document; declare them there");
                default -> draft.unused(member, UNUSED);
            }
        }
        specs.read();
        api.ifPresent(document -> extensions.read(document.tree()));
        for (ConfigNode name : specs.overrides()) {
            name.text().flatMap(file -> files.read(file, name, draft)).ifPresent(tree -> {
                extensions.read(tree);
                overrides(ConfigNode.root(tree));
                draft.kept(name, "its extensions and its other members are in the overlay");
            });
        }
        for (ConfigNode name : specs.overlays()) {
            overlay(name, extensions);
        }
    }

    // A document with extensions has nothing else to take over.
    private void overrides(ConfigNode overrides) {
        if (!overrides.member("openapi").isPresent()
                && !overrides.member("swagger").isPresent()) {
            new FernOverrides(draft).read(overrides);
        }
    }

    private void overlay(ConfigNode name, FernExtensions extensions) {
        Optional<SpecTree> tree = name.text().flatMap(file -> files.read(file, name, draft));
        if (tree.isPresent()) {
            draft.add(Setting.OVERLAYS, files.resolved(name.text().orElse("")), name);
            extensions.readActions(ConfigNode.root(tree.get()).member("actions"));
        }
    }

    private Optional<ConfigNode> organization() {
        return List.of("fern.config.json", "../../fern.config.json").stream()
                .flatMap(name -> files.read(name).stream())
                .map(tree -> ConfigNode.root(tree).member("organization"))
                .filter(ConfigNode::isPresent)
                .findFirst();
    }
}
