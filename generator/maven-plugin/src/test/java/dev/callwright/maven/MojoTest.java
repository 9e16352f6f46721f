package dev.callwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project in a folder, and the goals of the plugin as Maven would call them. */
abstract class MojoTest {
    @TempDir
    Path basedir;

    final List<String> log = new ArrayList<>();
    final List<String> ideCalls = new ArrayList<>();
    RepositorySystem repositories = proxy(RepositorySystem.class, (self, method, arguments) -> null);
    final BuildContext ide = proxy(BuildContext.class, (self, method, arguments) -> {
        ideCalls.add(method.getName() + " "
                + Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(" ")));
        return null;
    });
    String execution = "default";
    MavenProject project = new MavenProject();
    MavenSession session = session(project);

    @BeforeEach
    void makeProject() throws IOException {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("target").toString());
        project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        project.setArtifacts(
                Set.of(artifact("com.fasterxml.jackson.core", "jackson-core"), artifact("org.jspecify", "jspecify")));
        session = session(project);
        Files.writeString(basedir.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: 1.0.0}
                paths:
                  /pets:
                    get:
                      operationId: ListPets
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}
                components:
                  schemas:
                    pet: {type: object, properties: {name: {type: string}}}
                """);
    }

    final GenerateMojo mojo(Map<String, Object> parameters)
            throws MojoExecutionException, ReflectiveOperationException {
        return configured(new GenerateMojo(), parameters);
    }

    final <T extends OutputMojo> T configured(T mojo, Map<String, Object> parameters)
            throws ReflectiveOperationException {
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            set(mojo, parameter.getKey(), parameter.getValue());
        }
        set(mojo, "project", project);
        set(mojo, "session", session);
        set(mojo, "buildContext", ide);
        set(mojo, "repositories", repositories);
        set(mojo, "execution", new MojoExecution(new MojoDescriptor(), execution));
        ((AbstractMojo) mojo).setLog(new SystemStreamLog() {
            @Override
            public void debug(CharSequence line) {}

            @Override
            public void info(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                log.add(line.toString());
            }
        });
        return mojo;
    }

    static final Field field(OutputMojo mojo, String parameter) throws NoSuchFieldException {
        for (Class<?> type = mojo.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(parameter)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(parameter);
    }

    final MavenSession session(MavenProject... projects) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setLocalRepositoryPath(
                basedir == null ? null : basedir.resolve("repository").toFile());
        @SuppressWarnings("deprecation")
        MavenSession made = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        made.setProjects(List.of(projects));
        return made;
    }

    static final Artifact artifact(String groupId, String artifactId) {
        return new DefaultArtifact(groupId, artifactId, "1", "compile", "jar", "", new DefaultArtifactHandler("jar"));
    }

    static final <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static final void set(OutputMojo mojo, String parameter, Object value) throws ReflectiveOperationException {
        Field field = field(mojo, parameter);
        field.setAccessible(true);
        field.set(mojo, field.getType() == File.class ? new File(value.toString()) : value);
    }

    final Path out() {
        return basedir.resolve("target/generated-sources/callwright");
    }

    final void edit(String file, String from, String to) throws IOException {
        Path path = basedir.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
