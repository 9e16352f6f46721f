package dev.callwright.core.migration.fern;

import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.TargetSdk;
import dev.callwright.core.request.Setting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The generators in {@code groups}. Of several for one language the first one is taken. */
final class FernGroups {
    private static final String CLIENT = "Client";

    private final ConfigNode root;
    private final Draft draft;
    private final Optional<ConfigNode> organization;
    private final FernMetadata metadata;
    private final Map<TargetSdk, ConfigNode> taken = new EnumMap<>(TargetSdk.class);
    private boolean hasName;

    FernGroups(ConfigNode root, Draft draft, Optional<ConfigNode> organization) {
        this.root = root;
        this.draft = draft;
        this.organization = organization;
        this.metadata = new FernMetadata(draft);
    }

    void read() {
        for (ConfigNode group : root.member("groups").members()) {
            group.member("generators").items().forEach(this::generator);
            for (ConfigNode member : group.members()) {
                switch (member.name()) {
                    case "generators" -> {
                        // Read above.
                    }
                    case "audiences" ->
                        draft.lost(member, "audiences do not pick operations; operations, tags and paths do");
                    case "metadata" -> metadata.read(member);
                    default -> draft.unused(member, "it is of releases by Fern");
                }
            }
        }
        metadata.read(root.member("metadata"));
        if (!hasName) {
            organization.ifPresent(this::nameOfOrganization);
        }
    }

    private static Optional<TargetSdk> sdk(ConfigNode generator) {
        String name = generator.member("name").text().orElse("");
        String last = name.substring(name.lastIndexOf('/') + 1);
        return switch (last) {
            case "fern-java-sdk" -> Optional.of(TargetSdk.JAVA);
            case "fern-typescript-sdk", "fern-typescript-node-sdk", "fern-typescript-browser-sdk" ->
                Optional.of(TargetSdk.TYPESCRIPT);
            default -> Optional.empty();
        };
    }

    private void generator(ConfigNode generator) {
        Optional<TargetSdk> sdk = sdk(generator);
        if (sdk.isEmpty()) {
            draft.other(generator);
        } else if (taken.putIfAbsent(sdk.get(), generator) != null) {
            draft.lost(generator, "it is a second generator for " + sdk.get().key() + "; the first one is taken");
        } else {
            draft.add(Setting.ONLY, sdk.get().key(), generator);
            draft.check(
                    generator,
                    sdk.get() == TargetSdk.JAVA
                            ? "calls have the same names; parameters that are optional are set in a lambda, and members are"
                                    + " id() instead of getId()"
                            : "calls have the same names; the client is made by a function such as createShopClient, and members have"
                                    + " the names of the document");
            generator.members().forEach(member -> member(sdk.get(), member));
            if (sdk.get() == TargetSdk.JAVA && draft.text(Setting.JAVA_PACKAGE).isEmpty()) {
                organization.ifPresent(this::packageOfOrganization);
            }
        }
    }

    private void member(TargetSdk sdk, ConfigNode member) {
        switch (member.name()) {
            case "name", "version" -> draft.unused(member, "it is a version of Fern");
            case "output" -> output(sdk, member);
            case "metadata" -> metadata.read(member);
            case "github" -> metadata.github(member);
            case "config" -> member.members().forEach(option -> config(sdk, option));
            case "api" ->
                draft.check(member, "it says how Fern reads the document; types here follow from the document alone");
            case "smart-casing" ->
                draft.check(
                        member,
                        "words have one spelling in names, such as HttpUrl; the report says where a name differs");
            default -> draft.unused(member, "it is of releases by Fern");
        }
    }

    private void output(TargetSdk sdk, ConfigNode output) {
        for (ConfigNode member : output.members()) {
            switch (member.name()) {
                case "package-name" ->
                    member.text()
                            .filter(name -> sdk == TargetSdk.TYPESCRIPT)
                            .ifPresent(name -> draft.set(Setting.TYPESCRIPT_PACKAGE_NAME, name, member));
                case "coordinate" -> coordinate(member);
                case "path" -> draft.check(member, "the SDKs are below sdk; set out to another folder");
                default -> draft.unused(member, "it is of publishing, which a pipeline of your own does");
            }
        }
    }

    private void coordinate(ConfigNode member) {
        String text = member.text().orElse("");
        int colon = text.indexOf(':');
        if (colon < 0) {
            draft.lost(member, "a coordinate is a group and an artifact, with ':' between");
        } else if (draft.set(Setting.JAVA_GROUP_ID, text.substring(0, colon), member)
                && draft.set(Setting.JAVA_ARTIFACT_ID, text.substring(colon + 1), member)) {
            draft.kept(member, "java.groupId and java.artifactId");
        }
    }

    private void config(TargetSdk sdk, ConfigNode option) {
        switch (option.name()) {
            case "client-class-name", "clientClassName", "namespaceExport" -> name(option);
            case "package-prefix" ->
                option.text()
                        .filter(name -> sdk == TargetSdk.JAVA)
                        .ifPresent(name -> draft.set(Setting.JAVA_PACKAGE, name, option));
            case "packageJson", "custom-dependencies", "extraDependencies", "extraDevDependencies" ->
                draft.lost(
                        option,
                        "a file of your own in its place does it: list typescript/package.json or java/pom.xml in once");
            case "base-api-exception-class-name", "base-exception-class-name" ->
                draft.lost(option, "the classes of errors are those of the runtime, such as ApiException");
            default -> draft.unused(option, "it says how Fern builds its code");
        }
    }

    // Clients end in Client here.
    private void name(ConfigNode option) {
        String name = option.text().orElse("");
        boolean isExport = option.name().equals("namespaceExport");
        boolean endsSo = name.endsWith(CLIENT) && name.length() > CLIENT.length();
        String api = endsSo ? name.substring(0, name.length() - CLIENT.length()) : name;
        if (hasName && isExport) {
            draft.check(option, "types are exported by themselves, without a namespace");
            return;
        }
        hasName = true;
        if (draft.api("name", api, option) && !endsSo) {
            draft.check(option, "the client is " + api + CLIENT);
        }
    }

    private void packageOfOrganization(ConfigNode name) {
        String written = "com." + name.text().orElse("api") + ".api";
        if (draft.set(Setting.JAVA_PACKAGE, written, name)) {
            draft.check(name, "java.package is " + written + ", by the rule of Fern");
        }
    }

    private void nameOfOrganization(ConfigNode name) {
        if (draft.api("name", name.text().orElse(""), name)) {
            draft.check(name, "it is the name of the API, after which the client is named");
        }
    }
}
