package dev.callwright.maven;

import dev.callwright.core.request.Interpolation;
import dev.callwright.core.request.RequestException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/**
 * A project of the build.
 *
 * @param session the build
 * @param project the project
 */
record MavenModule(MavenSession session, MavenProject project) {
    /** Its folder. */
    Path basedir() {
        return project.getBasedir().toPath();
    }

    /** Its folder of build results. */
    Path target() {
        return Path.of(project.getBuild().getDirectory());
    }

    /** The folder of the outermost parent project that is in the file system, not in the local repository. */
    Path root() {
        MavenProject outermost = project;
        while (outermost.getParent() != null && outermost.getParent().getBasedir() != null) {
            outermost = outermost.getParent();
        }
        Path root = outermost.getBasedir().toPath();
        return basedir().startsWith(root) ? root : basedir();
    }

    /** Its executions of this plugin. */
    List<PluginExecution> executions() {
        return PluginExecution.of(this);
    }

    /** What of the project decides the output of this plugin's goals, besides their parameters. */
    String key() {
        Plugin plugin = project.getPlugin(PluginExecution.PLUGIN);
        String executions = plugin == null
                ? ""
                : plugin.getConfiguration() + "\n" + plugin.getDependencies() + "\n"
                        + plugin.getExecutions().stream()
                                .map(each -> each.getId() + " " + each.getGoals() + " " + each.getConfiguration())
                                .collect(Collectors.joining("\n"));
        return String.join("\n", "" + basedir(), "" + root(), "" + target(), executions);
    }

    /** The value of a user property, such as one that {@code -D} sets. */
    Optional<String> userProperty(String name) {
        return Optional.ofNullable(session.getUserProperties().getProperty(name));
    }

    /** The expressions that parameters of plugins may have, as values of this project. */
    Interpolation expressions() {
        MavenSession here = session.clone();
        here.setCurrentProject(project);
        PluginDescriptor plugin = new PluginDescriptor();
        MojoDescriptor goal = new MojoDescriptor();
        goal.setPluginDescriptor(plugin);
        PluginParameterExpressionEvaluator evaluator =
                new PluginParameterExpressionEvaluator(here, new MojoExecution(goal, "callwright"));
        return new Interpolation(
                name -> value(evaluator, "${" + name + "}"),
                "${project...}, ${settings...}, ${env.NAME} and properties have one");
    }

    private static Optional<String> value(PluginParameterExpressionEvaluator evaluator, String expression) {
        try {
            Object value = evaluator.evaluate(expression);
            boolean isText = value instanceof CharSequence || value instanceof Number || value instanceof Boolean;
            return isText || value instanceof File
                    ? Optional.of(value.toString()).filter(text -> !text.equals(expression))
                    : Optional.empty();
        } catch (ExpressionEvaluationException e) {
            throw new RequestException(expression + " cannot be evaluated: " + e.getMessage());
        }
    }
}
