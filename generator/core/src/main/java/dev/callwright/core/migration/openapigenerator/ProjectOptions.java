package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.TargetSdk;
import dev.callwright.core.request.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options about packages, coordinates and people. */
final class ProjectOptions {
    private static final String MODEL = ".model";
    private static final List<String> PACKAGES = List.of("invokerPackage", "modelPackage", "apiPackage");
    private static final Map<String, Setting> JAVA = Map.of(
            "groupId", Setting.JAVA_GROUP_ID,
            "artifactId", Setting.JAVA_ARTIFACT_ID,
            "artifactVersion", Setting.JAVA_VERSION,
            "artifactDescription", Setting.PROJECT_DESCRIPTION,
            "artifactUrl", Setting.PROJECT_URL,
            "licenseName", Setting.PROJECT_LICENSE,
            "licenseUrl", Setting.PROJECT_LICENSE_URL,
            "scmUrl", Setting.PROJECT_REPOSITORY,
            "developerOrganization", Setting.PROJECT_ORGANIZATION,
            "developerOrganizationUrl", Setting.PROJECT_ORGANIZATION_URL);
    private static final Map<String, Setting> TYPESCRIPT = Map.of(
            "npmName", Setting.TYPESCRIPT_PACKAGE_NAME,
            "npmVersion", Setting.TYPESCRIPT_VERSION,
            "licenseName", Setting.PROJECT_LICENSE);

    private final Draft draft;
    private final TargetSdk sdk;

    ProjectOptions(Draft draft, TargetSdk sdk) {
        this.draft = draft;
        this.sdk = sdk;
    }

    /** Whether this or {@link OtherOptions} says what becomes of an option. */
    static boolean areAbout(String name) {
        return JAVA.containsKey(name) || TYPESCRIPT.containsKey(name);
    }

    void read(Invocation invocation) {
        Map<String, Setting> own = sdk == TargetSdk.JAVA ? JAVA : TYPESCRIPT;
        for (Option option : invocation.options()) {
            Setting setting = own.get(option.name());
            if (setting != null && !option.text().isEmpty()) {
                set(setting, option);
            } else if (setting == null && areAbout(option.name())) {
                draft.unused(option.from(), "the generator " + invocation.generator() + " does not read it");
            }
        }
        if (sdk == TargetSdk.JAVA) {
            packages(invocation);
        } else {
            PACKAGES.stream()
                    .flatMap(name -> invocation.option(name).stream())
                    .forEach(option -> draft.unused(option.from(), "modules are exported by the package as a whole"));
        }
        developer(invocation);
        repository(invocation);
    }

    private void set(Setting setting, Option option) {
        if (option.text().contains("${")) {
            draft.lost(option.from(), "only Maven knows its value; set " + setting.key() + " by hand");
        } else {
            draft.set(setting, option.text(), option.from());
        }
    }

    // Types are in the package 'model' of the base package, so that one is chosen with which their imports stay.
    private void packages(Invocation invocation) {
        Optional<Option> model = invocation.option("modelPackage");
        Optional<Option> invoker = invocation.option("invokerPackage");
        Optional<Option> api = invocation.option("apiPackage");
        Optional<Option> base = model.filter(option -> option.text().endsWith(MODEL))
                .or(() -> invoker)
                .or(() -> api)
                .or(() -> model);
        if (base.isEmpty()) {
            return;
        }
        String name = base.get().text();
        String parent = name.endsWith(MODEL) ? name.substring(0, name.length() - MODEL.length()) : name;
        String written = base.equals(api) && parent.endsWith(".api")
                ? parent.substring(0, parent.length() - ".api".length())
                : parent;
        if (!draft.set(Setting.JAVA_PACKAGE, written, base.get().from())) {
            return;
        }
        invoker.ifPresent(option -> compare(option, written));
        model.ifPresent(option -> compare(option, written + MODEL));
        api.ifPresent(option -> compare(option, written + ".service"));
    }

    private void compare(Option option, String here) {
        if (option.text().equals(here)) {
            draft.kept(option.from(), "the package " + here);
        } else {
            draft.lost(
                    option.from(),
                    "its classes are in the package " + here + ", so imports of " + option.text() + " change");
        }
    }

    private void developer(Invocation invocation) {
        Optional<Option> name = invocation.option("developerName");
        Optional<Option> mail = invocation.option("developerEmail");
        if (name.isEmpty()) {
            mail.ifPresent(
                    option -> draft.lost(option.from(), "a developer is known by a name; set project.developers"));
            return;
        }
        String person = name.get().text()
                + mail.map(option -> " <" + option.text() + ">").orElse("");
        draft.add(Setting.PROJECT_DEVELOPERS, person, name.get().from());
        mail.ifPresent(option -> draft.kept(option.from(), "project.developers"));
    }

    private void repository(Invocation invocation) {
        List<Option> parts = List.of("gitUserId", "gitRepoId", "gitHost").stream()
                .flatMap(name -> invocation.option(name).stream())
                .toList();
        Optional<String> user = invocation.text("gitUserId");
        Optional<String> repository = invocation.text("gitRepoId");
        if (user.isEmpty() || repository.isEmpty()) {
            parts.forEach(option -> draft.unused(option.from(), "it is not read without gitUserId and gitRepoId"));
            return;
        }
        String host = invocation.text("gitHost").orElse("github.com");
        String url = "https://" + host + "/" + user.get() + "/" + repository.get();
        parts.forEach(option -> draft.set(Setting.PROJECT_REPOSITORY, url, option.from()));
    }
}
