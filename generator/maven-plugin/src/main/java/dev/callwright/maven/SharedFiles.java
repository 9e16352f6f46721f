package dev.callwright.maven;

import dev.callwright.core.request.RealPath;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.source.diagnostic.SpecException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Finds output folders that two runs of a build would write to, and lock files of two documents: they would delete each
 * other's files and mix their names. Looks at all projects of the build, so that nothing is written before.
 */
final class SharedFiles {
    private final MavenSession session;
    private final List<ModuleDocument> current;

    /** @param current what a run is about to write */
    SharedFiles(MavenSession session, List<ModuleDocument> current) {
        this.session = session;
        this.current = current;
    }

    /**
     * Fails if there are shared files.
     *
     * @throws RequestException if there are
     */
    void throwIfAny() {
        List<ModuleDocument> all = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            for (PluginExecution execution : new MavenModule(session, project).executions()) {
                all.addAll(documents(execution));
            }
        }
        // An execution of the command line is in no POM.
        if (all.stream().noneMatch(each -> current.stream().anyMatch(written -> isSameRun(each, written)))) {
            all.addAll(current);
        }
        throwIfShared(
                all,
                Setting.OUT,
                (one, other) -> isSameExecution(one, other) && one.api().equals(other.api()));
        throwIfShared(all, Setting.LOCK, (one, other) -> one.identity().equals(other.identity()));
    }

    // What is wrong with the settings of another execution, its own run reports.
    private static List<ModuleDocument> documents(PluginExecution execution) {
        try {
            return execution.documents();
        } catch (SpecException | RequestException e) {
            return List.of();
        }
    }

    private static boolean isSameRun(ModuleDocument one, ModuleDocument other) {
        return isSameExecution(one, other)
                && one.run().goal().equals(other.run().goal());
    }

    private static boolean isSameExecution(ModuleDocument one, ModuleDocument other) {
        return one.module().basedir().equals(other.module().basedir())
                && one.run().execution().equals(other.run().execution());
    }

    private static void throwIfShared(
            List<ModuleDocument> all, Setting setting, BiPredicate<ModuleDocument, ModuleDocument> mayShare) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<Path> file = file(all.get(i), setting);
                if (file.isPresent()
                        && file.equals(file(all.get(j), setting))
                        && !mayShare.test(all.get(j), all.get(i))) {
                    throw new RequestException(owners(all.get(j), all.get(i)) + " both use " + file.get()
                            + "; give each its own <" + ProjectSettings.parameter(setting) + ">");
                }
            }
        }
    }

    private static String owners(ModuleDocument one, ModuleDocument other) {
        boolean isOneProject = one.module().basedir().equals(other.module().basedir());
        return "the executions " + one.owner() + (isOneProject ? "" : project(one)) + " and " + other.owner()
                + (isOneProject ? "" : project(other));
    }

    private static String project(ModuleDocument document) {
        return " of " + document.module().project().getArtifactId();
    }

    private static Optional<Path> file(ModuleDocument document, Setting setting) {
        return document.settings().text(setting).map(Path::of).map(RealPath::of);
    }
}
