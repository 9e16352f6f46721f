package dev.callwright.core.emit.project;

import java.util.List;
import java.util.Optional;

/**
 * What the files of the generated projects say about them, for those who publish them.
 *
 * @param description what the projects are
 * @param license the license of the generated code
 * @param organization who publishes it
 * @param developers who makes it
 * @param links where it is on the web
 * @param keywords words to find it by
 */
public record ProjectInfo(
        String description,
        Optional<License> license,
        Optional<Organization> organization,
        List<Person> developers,
        Links links,
        List<String> keywords) {
    public ProjectInfo {
        developers = List.copyOf(developers);
        keywords = List.copyOf(keywords);
    }

    /** The projects of an API about which nothing is set. */
    public static ProjectInfo of(String description) {
        return new ProjectInfo(description, Optional.empty(), Optional.empty(), List.of(), Links.NONE, List.of());
    }

    /**
     * A license.
     *
     * @param id its identifier in the list of SPDX
     * @param url the address of its text
     */
    public record License(String id, String url) {}

    /**
     * An organization.
     *
     * @param name its name
     * @param url its address
     */
    public record Organization(String name, Optional<String> url) {}

    /**
     * Addresses of a project.
     *
     * @param home its page
     * @param repository its source repository
     * @param issues where problems are reported
     */
    public record Links(Optional<String> home, Optional<String> repository, Optional<String> issues) {
        /** None. */
        public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
