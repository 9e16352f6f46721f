package dev.callwright.maven;

import dev.callwright.core.request.RequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The libraries that generated Java needs, in a project that compiles it. */
final class RuntimeDependencies {
    // The POM of generated projects has the versions with which they are tested.
    private static final String POM = "/dev/callwright/templates/project/java-pom.xml.mustache";
    private static final Set<String> COMPILED = Set.of("compile", "provided", "system");
    private static final List<Library> NEEDED = List.of(
            new Library("com.fasterxml.jackson.core", "jackson-core", "com.fasterxml.jackson.core"),
            new Library("org.jspecify", "jspecify", "org.jspecify"));
    private static final String MODULE_INFO = "module-info.java";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private RuntimeDependencies() {}

    /** A library, and its Java module. */
    private record Library(String groupId, String artifactId, String module) {
        boolean is(Artifact artifact) {
            return groupId.equals(artifact.getGroupId()) && artifactId.equals(artifact.getArtifactId());
        }
    }

    /**
     * Fails if the project cannot compile generated Java, and warns if its module descriptor may not let it.
     *
     * @throws RequestException if a library is missing; the message has the XML to add
     */
    static void throwIfMissing(MavenProject project, Log log) {
        throwIfMissing(project, artifact -> COMPILED.contains(String.valueOf(artifact.getScope())), "");
        for (String root : project.getCompileSourceRoots()) {
            Path descriptor = Path.of(root, MODULE_INFO);
            if (Files.isRegularFile(descriptor)) {
                missingModules(descriptor).ifPresent(log::warn);
            }
        }
    }

    /**
     * Fails if the project cannot compile generated Java among its tests.
     *
     * @throws RequestException if a library is missing; the message has the XML to add
     */
    static void throwIfMissingInTests(MavenProject project) {
        throwIfMissing(project, artifact -> true, "<scope>test</scope>");
    }

    private static void throwIfMissing(MavenProject project, Predicate<Artifact> isSeen, String scope) {
        List<Library> missing = NEEDED.stream()
                .filter(library ->
                        project.getArtifacts().stream().noneMatch(each -> library.is(each) && isSeen.test(each)))
                .toList();
        if (!missing.isEmpty()) {
            throw new RequestException(missing.stream().map(Library::artifactId).collect(Collectors.joining(" and "))
                    + (missing.size() == 1 ? " is" : " are") + " missing, which the generated Java needs; add to the"
                    + " <dependencies> of " + project.getArtifactId() + ": "
                    + missing.stream()
                            .map(library -> xml(library, project, scope))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static String xml(Library library, MavenProject project, String scope) {
        String version = isManaged(library, project) ? "" : "<version>" + version(library) + "</version>";
        return "<dependency><groupId>" + library.groupId() + "</groupId><artifactId>" + library.artifactId()
                + "</artifactId>" + version + scope + "</dependency>";
    }

    private static boolean isManaged(Library library, MavenProject project) {
        DependencyManagement managed = project.getDependencyManagement();
        return managed != null
                && managed.getDependencies().stream()
                        .anyMatch(each -> library.groupId().equals(each.getGroupId())
                                && library.artifactId().equals(each.getArtifactId()));
    }

    private static String version(Library library) {
        try (InputStream in = RuntimeDependencies.class.getResourceAsStream(POM)) {
            String pom = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Matcher version = Pattern.compile("<artifactId>" + Pattern.quote(library.artifactId())
                            + "</artifactId>\\s*<version>([^<]+)</version>")
                    .matcher(pom);
            if (!version.find()) {
                throw new IllegalStateException("the POM of generated projects has no " + library.artifactId());
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Only a warning: a module that is required may require them transitively.
    private static Optional<String> missingModules(Path descriptor) {
        try {
            String code = COMMENT.matcher(Files.readString(descriptor)).replaceAll(" ");
            String missing = Stream.concat(NEEDED.stream().map(Library::module), Stream.of("java.net.http"))
                    .filter(module -> !Pattern.compile(
                                    "\\brequires\\s+(?:(?:static|transitive)\\s+)*" + Pattern.quote(module) + "\\s*;")
                            .matcher(code)
                            .find())
                    .map(module -> "requires " + module + ";")
                    .collect(Collectors.joining(" "));
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(descriptor + " does not require modules that the generated Java needs; unless"
                            + " another module does, add: " + missing);
        } catch (IOException e) {
            // The compiler reports it.
            return Optional.empty();
        }
    }
}
