package dev.callwright.core.migration.stainless;

import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.TargetSdk;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.request.Setting;
import java.util.Optional;

/** The names of the API and of the packages: {@code organization} and {@code targets}. */
final class StainlessTargets {
    private static final String RELEASES = "it is of releases by Stainless";

    private final ConfigNode root;
    private final Draft draft;

    StainlessTargets(ConfigNode root, Draft draft) {
        this.root = root;
        this.draft = draft;
    }

    void read() {
        root.member("organization").members().forEach(this::organization);
        for (ConfigNode target : root.member("targets").members()) {
            sdk(target.name()).ifPresentOrElse(sdk -> target(sdk, target), () -> draft.other(target));
        }
    }

    private static Optional<TargetSdk> sdk(String target) {
        return switch (target) {
            case "java" -> Optional.of(TargetSdk.JAVA);
            case "typescript", "node" -> Optional.of(TargetSdk.TYPESCRIPT);
            default -> Optional.empty();
        };
    }

    private void organization(ConfigNode member) {
        switch (member.name()) {
            case "name" -> name(member);
            case "docs" -> member.text().ifPresent(url -> draft.set(Setting.PROJECT_URL, url, member));
            case "contact" ->
                draft.lost(member, "set project.developers to a name with this address, or project.issues to a page");
            case "security_contact", "security_policy_url", "security_policy_terms" ->
                draft.lost(member, "write a SECURITY.md of your own beside the generated files");
            case "github_org", "upload_spec" -> draft.unused(member, RELEASES);
            default -> draft.unknown(member);
        }
    }

    // A name in capital and small letters stays as it is; otherwise the first letters of words become capitals.
    private void name(ConfigNode member) {
        String name = member.text().orElse("");
        ConfigNode casing = root.member("custom_casings").member(name).member("pascal");
        ConfigNode from = casing.text().isPresent() ? casing : member;
        String client = casing.text().orElse(name);
        if (draft.api("name", client, from) && !from.equals(member)) {
            draft.kept(member, "the name " + client);
        }
    }

    private void target(TargetSdk sdk, ConfigNode target) {
        if (target.member("skip").isTrue()) {
            draft.unused(target, "it is skipped");
            return;
        }
        draft.add(Setting.ONLY, sdk.key(), target);
        draft.check(
                target,
                sdk == TargetSdk.JAVA
                        ? "calls have the same names; the client is made by builder() of one class, and params are set in a"
                                + " lambda"
                        : "calls have the same names; the client is made by a function such as createShopClient, and types are"
                                + " exported by the package");
        for (ConfigNode member : target.members()) {
            switch (member.name()) {
                case "package_name" -> packageName(sdk, member);
                case "reverse_domain" -> domain(sdk, member);
                case "production_repo" -> repository(member);
                case "edition", "publish", "readme_title", "staging_repo", "screencast", "skip", "examples" ->
                    draft.unused(member, RELEASES);
                case "options" -> member.members().forEach(this::option);
                default -> draft.unknown(member);
            }
        }
    }

    private void packageName(TargetSdk sdk, ConfigNode member) {
        if (sdk == TargetSdk.TYPESCRIPT) {
            member.text().ifPresent(name -> draft.set(Setting.TYPESCRIPT_PACKAGE_NAME, name, member));
        } else {
            draft.unused(member, "the Java SDK of Stainless does not read it");
        }
    }

    private void domain(TargetSdk sdk, ConfigNode member) {
        Optional<String> domain = member.text();
        if (sdk != TargetSdk.JAVA || domain.isEmpty()) {
            draft.unused(member, "the TypeScript SDK of Stainless does not read it");
            return;
        }
        if (draft.set(Setting.JAVA_PACKAGE, domain.get(), member)
                && draft.set(Setting.JAVA_GROUP_ID, domain.get(), member)) {
            String artifact =
                    Words.of(root.member("organization").member("name").text().orElse("api"))
                                    .kebab()
                            + "-java";
            draft.set(Setting.JAVA_ARTIFACT_ID, artifact, member);
            draft.check(
                    member,
                    "it is java.package and java.groupId, and java.artifactId is " + artifact
                            + " by the rule of Stainless; types are in the package " + domain.get()
                            + ".model, without a package for each resource, so their imports change");
        }
    }

    private void repository(ConfigNode member) {
        Optional<String> name = member.text();
        if (name.isEmpty()) {
            draft.unused(member, "there is none");
            return;
        }
        int branch = name.get().indexOf('#');
        String repository = branch < 0 ? name.get() : name.get().substring(0, branch);
        draft.set(Setting.PROJECT_REPOSITORY, "https://github.com/" + repository, member);
    }

    private void option(ConfigNode option) {
        if (option.name().equals("mcp_server")) {
            draft.lost(option, "callwright mcp serves the operations to assistants, without a package of its own");
        } else {
            draft.unused(option, "it says how Stainless builds its code");
        }
    }
}
