package dev.callwright.maven;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.tree.SourceName;
import dev.callwright.core.source.tree.SpecTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The lock file of a document for which none is set. All goals for one document have one, so that they use the same names;
 * documents do not share one.
 */
final class DefaultLock {
    private static final String NAME = "callwright.lock.json";

    private final MavenModule module;
    private final Optional<Path> config;

    /** @param config the file of settings, if there is one */
    DefaultLock(MavenModule module, Optional<Path> config) {
        this.module = module;
        this.config = config;
    }

    /**
     * The file.
     *
     * @param settings the settings of the document
     * @throws RequestException if the published names are in a file of which is not known whose it is
     */
    Path file(Settings settings) {
        Path usual = config.map(file -> file.resolveSibling(NAME))
                .orElse(module.basedir().resolve(NAME));
        List<PluginExecution> executions = module.executions();
        TreeSet<String> documents = new TreeSet<>();
        executions.forEach(each -> each.text("spec").map(this::resolved).ifPresent(documents::add));
        String spec = settings.text(Setting.SPEC).orElseThrow();
        boolean isOfParameter = documents.contains(spec);
        boolean isAlone = documents.size() == 1
                && executions.stream().allMatch(each -> each.text("spec").isPresent());
        if (!isOfParameter || isAlone) {
            return usual;
        }
        Path own = module.basedir().resolve(FolderName.of(SpecTree.nameOfExternal(spec)) + ".lock.json");
        boolean isUsed = executions.stream()
                .anyMatch(
                        each -> each.text("spec").isEmpty() || each.text("lock").isPresent());
        if (!isUsed && Files.exists(usual) && Files.notExists(own)) {
            throw new RequestException(usual
                    + " has the published names of one document, but the project reads several now;"
                    + " rename it to that of its document, such as " + own.getFileName() + ", or name it with <lock>");
        }
        return own;
    }

    private String resolved(String named) {
        return new SourceName(named).in(module.basedir());
    }
}
