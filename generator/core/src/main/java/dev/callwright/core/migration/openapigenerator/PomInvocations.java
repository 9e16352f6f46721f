package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ConfigNode;
import java.util.ArrayList;
import java.util.List;

/** The executions of {@code openapi-generator-maven-plugin} in a POM, wherever its plugins are listed. */
final class PomInvocations {
    private static final String PLUGIN = "openapi-generator-maven-plugin";

    private final ConfigNode project;
    private final OptionReader reader;

    PomInvocations(ConfigNode project) {
        this.project = project;
        this.reader = new OptionReader(new PomProperties(project));
    }

    List<Invocation> all() {
        List<Invocation> all = new ArrayList<>();
        ofBuild(project.member("build"), all);
        project.member("profiles").member("profile").items().forEach(profile -> ofBuild(profile.member("build"), all));
        return all;
    }

    private void ofBuild(ConfigNode build, List<Invocation> all) {
        ofPlugins(build.member("plugins"), all);
        ofPlugins(build.member("pluginManagement").member("plugins"), all);
    }

    private void ofPlugins(ConfigNode plugins, List<Invocation> all) {
        for (ConfigNode plugin : plugins.member("plugin").items()) {
            if (plugin.member("artifactId").text().filter(PLUGIN::equals).isPresent()) {
                ofPlugin(plugin, all);
            }
        }
    }

    private void ofPlugin(ConfigNode plugin, List<Invocation> all) {
        ConfigNode shared = plugin.member("configuration");
        List<ConfigNode> executions =
                plugin.member("executions").member("execution").items();
        if (executions.isEmpty() && shared.isPresent()) {
            all.add(new Invocation(reader.options(shared), shared));
        }
        for (ConfigNode execution : executions) {
            ConfigNode own = execution.member("configuration");
            List<Option> options = new ArrayList<>(own.isPresent() ? reader.options(own) : List.of());
            options.addAll(reader.options(shared));
            all.add(new Invocation(options, own.isPresent() ? own : execution));
        }
    }
}
