package dev.callwright.core.emit.typescript;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.callwright.core.emit.project.Person;
import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.emit.project.ProjectInfo.License;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code package.json}. */
final class PackageFile {
    private PackageFile() {}

    /** The view of the file, with JSON values. */
    record PackageView(
            String name,
            boolean unnamed,
            String version,
            String description,
            Optional<String> keywords,
            Optional<String> homepage,
            Optional<String> bugs,
            Optional<String> license,
            Optional<String> author,
            Optional<String> contributors,
            Optional<String> repository) {}

    /** The file of a package. */
    static GeneratedFile of(String name, NpmPackage npmPackage, TemplateRenderer renderer) {
        ProjectInfo project = npmPackage.project();
        List<String> people = people(project);
        PackageView view = new PackageView(
                json(name),
                !npmPackage.isPublishable(),
                json(npmPackage.version()),
                json(project.description()),
                list(project.keywords()),
                project.links().home().map(PackageFile::json),
                project.links().issues().map(PackageFile::json),
                project.license().map(License::id).map(PackageFile::json),
                people.stream().findFirst().map(PackageFile::json),
                list(people.stream().skip(1).toList()),
                project.links().repository().map(url -> json("git+" + url)));
        return new GeneratedFile(
                Sources.ROOT + "package.json", renderer.render("typescript/package.json.mustache", view));
    }

    // The first is the author.
    private static List<String> people(ProjectInfo project) {
        Stream<Person> organization =
                project.organization().stream().map(each -> new Person(each.name(), Optional.empty(), each.url()));
        Stream<Person> people = project.developers().isEmpty() ? organization : project.developers().stream();
        return people.map(Person::text).toList();
    }

    // In the layout of npm, so that npm changes no line when it writes the file.
    private static Optional<String> list(List<String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.stream()
                        .map(PackageFile::json)
                        .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")));
    }

    private static String json(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(VisibleText.line(text))) + "\"";
    }
}
