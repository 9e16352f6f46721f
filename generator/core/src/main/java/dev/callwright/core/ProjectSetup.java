package dev.callwright.core;

import dev.callwright.core.emit.project.Person;
import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.emit.project.ProjectInfo.License;
import dev.callwright.core.emit.project.ProjectInfo.Links;
import dev.callwright.core.emit.project.ProjectInfo.Organization;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.text.VisibleText;
import java.util.Optional;

/** Reads the settings of the generated projects. */
final class ProjectSetup {
    private static final String LICENSES = "https://spdx.org/licenses/";

    private ProjectSetup() {}

    /** What the settings say about the projects of an API. */
    static ProjectInfo of(Settings settings, ApiModel model) {
        throwIfAlone(Setting.PROJECT_LICENSE_URL, Setting.PROJECT_LICENSE, settings);
        throwIfAlone(Setting.PROJECT_ORGANIZATION_URL, Setting.PROJECT_ORGANIZATION, settings);
        return new ProjectInfo(
                settings.text(Setting.PROJECT_DESCRIPTION)
                        .orElse("A client of " + VisibleText.line(model.info().title())),
                settings.text(Setting.PROJECT_LICENSE).map(id -> license(id, settings)),
                settings.text(Setting.PROJECT_ORGANIZATION)
                        .map(name -> new Organization(name, settings.text(Setting.PROJECT_ORGANIZATION_URL))),
                settings.texts(Setting.PROJECT_DEVELOPERS).stream()
                        .map(Person::of)
                        .toList(),
                links(settings),
                settings.texts(Setting.PROJECT_KEYWORDS));
    }

    private static void throwIfAlone(Setting address, Setting owner, Settings settings) {
        if (settings.text(address).isPresent() && settings.text(owner).isEmpty()) {
            throw new RequestException("'" + address.key() + "' is set, but '" + owner.key() + "' is not; set both");
        }
    }

    private static License license(String id, Settings settings) {
        Optional<String> url = settings.text(Setting.PROJECT_LICENSE_URL);
        return new License(id, url.orElse(LICENSES + id + ".html"));
    }

    private static Links links(Settings settings) {
        return new Links(
                settings.text(Setting.PROJECT_URL),
                settings.text(Setting.PROJECT_REPOSITORY),
                settings.text(Setting.PROJECT_ISSUES));
    }
}
