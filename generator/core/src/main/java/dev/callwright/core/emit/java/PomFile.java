package dev.callwright.core.emit.java;

import dev.callwright.core.emit.project.Person;
import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Invisible;
import java.util.List;
import java.util.Optional;

/** The Maven project file. */
final class PomFile {
    private PomFile() {}

    /** The view of the file, with XML text. */
    record PomView(
            String groupId,
            String artifactId,
            String version,
            String name,
            String description,
            Optional<String> url,
            Optional<OrganizationView> organization,
            Optional<LicenseView> license,
            boolean developed,
            List<DeveloperView> developers,
            Optional<String> repository,
            Optional<String> issues) {
        PomView {
            developers = List.copyOf(developers);
        }
    }

    /** The publisher. */
    record OrganizationView(String organizationName, Optional<String> organizationUrl) {}

    /** The license. */
    record LicenseView(String licenseName, String licenseUrl) {}

    /** A developer. */
    record DeveloperView(String developerName, Optional<String> email, Optional<String> developerUrl) {}

    /** The file for an artifact. */
    static GeneratedFile of(JavaArtifact artifact, TemplateRenderer templates) {
        ProjectInfo project = artifact.project();
        PomView view = new PomView(
                xml(artifact.groupId()),
                xml(artifact.artifactId()),
                xml(artifact.version()),
                xml(artifact.name()),
                xml(project.description()),
                project.links().home().or(() -> project.links().repository()).map(PomFile::xml),
                project.organization()
                        .map(each -> new OrganizationView(
                                xml(each.name()), each.url().map(PomFile::xml))),
                project.license().map(each -> new LicenseView(xml(each.id()), xml(each.url()))),
                !project.developers().isEmpty(),
                project.developers().stream().map(PomFile::developer).toList(),
                project.links().repository().map(PomFile::xml),
                project.links().issues().map(PomFile::xml));
        return new GeneratedFile("java/pom.xml", templates.render("project/java-pom.xml.mustache", view));
    }

    private static DeveloperView developer(Person person) {
        return new DeveloperView(
                xml(person.name()),
                person.email().map(PomFile::xml),
                person.url().map(PomFile::xml));
    }

    /**
     * Text for the content of an element of the file. Maven replaces <code>${...}</code> after it has parsed the XML,
     * where no XML escape prevents it, so dollar signs are removed. Invisible characters become spaces; they include
     * all characters that XML 1.0 does not allow.
     */
    static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Invisible.line(text).replaceAll("\\$+\\{", "{").codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
