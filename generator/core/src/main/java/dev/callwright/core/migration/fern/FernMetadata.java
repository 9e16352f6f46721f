package dev.callwright.core.migration.fern;

import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.request.Setting;
import java.util.Optional;

/** What generators say of the projects: {@code metadata} and {@code github}. */
final class FernMetadata {
    private final Draft draft;

    FernMetadata(Draft draft) {
        this.draft = draft;
    }

    void read(ConfigNode metadata) {
        Optional<String> mail = metadata.member("email").text();
        for (ConfigNode member : metadata.members()) {
            switch (member.name()) {
                case "license" -> license(member);
                case "package-description", "description" -> set(Setting.PROJECT_DESCRIPTION, member);
                case "reference-url" -> set(Setting.PROJECT_URL, member);
                case "author" -> person(member.text(), mail, member);
                case "email" -> email(metadata, member);
                case "authors" ->
                    member.items()
                            .forEach(author -> person(
                                    author.member("name").text(),
                                    author.member("email").text(),
                                    author));
                default -> draft.unknown(member);
            }
        }
    }

    /** The repository of an SDK; one is named, so the second one differs. */
    void github(ConfigNode github) {
        for (ConfigNode member : github.members()) {
            switch (member.name()) {
                case "repository" ->
                    member.text()
                            .ifPresent(name ->
                                    draft.set(Setting.PROJECT_REPOSITORY, "https://github.com/" + name, member));
                case "uri" -> set(Setting.PROJECT_REPOSITORY, member);
                case "license" -> license(member);
                default -> draft.unused(member, "it is of releases by Fern");
            }
        }
    }

    private void license(ConfigNode license) {
        if (license.value().isObject()) {
            draft.lost(
                    license,
                    "project.license takes an identifier of SPDX; the text of another belongs at project.licenseUrl");
        } else {
            set(Setting.PROJECT_LICENSE, license);
        }
    }

    private void email(ConfigNode metadata, ConfigNode mail) {
        if (!metadata.member("author").text().isPresent()) {
            draft.lost(mail, "a developer is known by a name; set project.developers");
        } else {
            draft.kept(mail, "project.developers");
        }
    }

    private void person(Optional<String> name, Optional<String> mail, ConfigNode from) {
        name.ifPresent(text -> draft.add(
                Setting.PROJECT_DEVELOPERS,
                text + mail.map(address -> " <" + address + ">").orElse(""),
                from));
    }

    private void set(Setting setting, ConfigNode member) {
        member.text().ifPresent(text -> draft.set(setting, text, member));
    }
}
