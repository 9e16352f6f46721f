package dev.callwright.maven;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds parameters in a POM that no goal has. Maven ignores them, or only warns. */
final class KnownParameters {
    private final Set<String> known = new TreeSet<>();

    private KnownParameters(PluginDescriptor plugin) {
        // A configuration may be for several goals, so the parameters of all are allowed.
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (Parameter parameter : goal.getParameters()) {
                if (parameter.isEditable()) {
                    known.add(parameter.getName());
                }
            }
        }
    }

    /**
     * Fails if the configuration of an execution has unknown parameters.
     *
     * @throws RequestException if it has
     */
    static void throwIfUnknown(MavenProject project, MojoExecution execution) {
        PluginDescriptor descriptor = execution.getMojoDescriptor().getPluginDescriptor();
        Plugin plugin = project.getPlugin(PluginExecution.PLUGIN);
        if (descriptor == null || plugin == null) {
            return;
        }
        Set<String> used = new TreeSet<>(names(plugin.getConfiguration()));
        plugin.getExecutions().stream()
                .filter(each -> each.getId().equals(execution.getExecutionId()))
                .forEach(each -> used.addAll(names(each.getConfiguration())));
        KnownParameters parameters = new KnownParameters(descriptor);
        used.removeAll(parameters.known);
        if (!used.isEmpty()) {
            throw new RequestException(
                    String.join("\n", used.stream().map(parameters::problem).toList()));
        }
    }

    private String problem(String name) {
        String advice = Nearest.to(name, known)
                .map(near -> "did you mean <" + near + ">?")
                .orElse("parameters are " + String.join(", ", known));
        return "the plugin has no parameter <" + MessageText.piece(name) + ">; " + advice;
    }

    private static List<String> names(Object configuration) {
        List<String> names = new ArrayList<>();
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                names.add(child.getName());
            }
        }
        return names;
    }
}
