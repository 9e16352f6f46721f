package dev.callwright.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * An execution of this plugin in a POM.
 *
 * @param module its project
 * @param id its id
 * @param goals its goals
 * @param configuration its configuration with that of the plugin
 */
record PluginExecution(MavenModule module, String id, List<String> goals, Optional<Xpp3Dom> configuration) {
    /** The plugin as POMs name it. */
    static final String PLUGIN = "dev.callwright:callwright-maven-plugin";

    private static final String PROPERTY = "callwright.";

    PluginExecution {
        goals = List.copyOf(goals);
    }

    /** The executions of a project, in the order of its POM; without those that are switched off. */
    static List<PluginExecution> of(MavenModule module) {
        Plugin plugin = module.project().getPlugin(PLUGIN);
        if (plugin == null) {
            return List.of();
        }
        return plugin.getExecutions().stream()
                .filter(execution -> !"none".equals(execution.getPhase()))
                .map(execution -> new PluginExecution(
                        module,
                        execution.getId(),
                        execution.getGoals(),
                        Optional.ofNullable((Xpp3Dom) execution.getConfiguration())
                                .or(() -> Optional.ofNullable((Xpp3Dom) plugin.getConfiguration()))))
                .filter(execution -> !execution.text("skip").equals(Optional.of("true")))
                .toList();
    }

    /** The value of a parameter. */
    Optional<String> text(String parameter) {
        return element(parameter)
                .map(Xpp3Dom::getValue)
                .or(() -> module.userProperty(PROPERTY + parameter))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The values of a parameter that takes several. */
    List<String> texts(String parameter) {
        List<String> texts = new ArrayList<>();
        element(parameter)
                .ifPresent(list -> Stream.of(list.getChildren())
                        .map(Xpp3Dom::getValue)
                        .filter(value -> value != null)
                        .map(String::strip)
                        .forEach(texts::add));
        return texts.isEmpty()
                ? text(parameter).map(text -> List.of(text.split("\\s*,\\s*"))).orElse(List.of())
                : texts;
    }

    private Optional<Xpp3Dom> element(String parameter) {
        return configuration.map(dom -> dom.getChild(parameter));
    }

    /** What the execution writes, as far as its settings can be read. */
    List<ModuleDocument> documents() {
        List<ModuleDocument> documents = new ArrayList<>();
        goals.stream()
                .flatMap(goal -> Run.of(goal, id).stream())
                .forEach(run -> documents.addAll(new ProjectSettings(module, run)
                        .files(
                                new ProjectSettings.Sources(
                                        text("spec").orElse(null), texts("overlays"), null, List.of()),
                                new ProjectSettings.Places(file("config"), file("out"), file("lock")))
                        .apis(texts("apis"))
                        .documents()));
        return documents;
    }

    private @Nullable File file(String parameter) {
        return text(parameter)
                .map(name -> module.basedir().resolve(name).toFile())
                .orElse(null);
    }
}
