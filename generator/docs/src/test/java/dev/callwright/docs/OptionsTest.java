package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** configuration.md has every option of the command line and every parameter of the Maven plugin. */
final class OptionsTest {
    private static final Pattern EDITABLE = Pattern.compile(
            "<name>(\\w+)</name>\\s*<type>[^<]*</type>\\s*" + "<required>\\w+</required>\\s*<editable>true</editable>");
    private static final String TEXT =
            Document.of("generator/docs/configuration.md").text();

    @Test
    void everyOptionIsDocumented() throws IOException, InterruptedException {
        Set<String> options = new TreeSet<>();
        for (String command :
                List.of("generate", "site", "diff", "inspect", "snippet", "overlay", "serve", "mcp", "init")) {
            options.addAll(options(command));
        }

        assertThat(options).contains("--spec", "--only", "--lang");
        assertThat(options).filteredOn(option -> !TEXT.contains("`" + option)).isEmpty();
    }

    private static Set<String> options(String command) throws IOException, InterruptedException {
        String script = Document.ROOT.resolve("generator/cli/callwright").toString();
        String help = Processes.run(Path.of("."), Map.of(), List.of(script, command, "--help"))
                .out();
        Set<String> options = new TreeSet<>();
        Pattern.compile("(?m)^ +(?:-h, )?(--[a-z-]+)")
                .matcher(help)
                .results()
                .forEach(each -> options.add(each.group(1)));
        return options;
    }

    @Test
    void everyParameterIsDocumented() throws IOException {
        String plugin = Files.readString(
                Document.ROOT.resolve("generator/maven-plugin/target/classes/META-INF/maven/plugin.xml"));
        String generate = plugin.substring(plugin.indexOf("<goal>generate</goal>"));
        List<String> parameters =
                EDITABLE.matcher(generate).results().map(each -> each.group(1)).toList();

        assertThat(parameters).contains("spec", "javaPackage", "skip").doesNotContain("project");
        assertThat(parameters)
                .filteredOn(parameter -> !TEXT.contains("`" + parameter + "`"))
                .isEmpty();
    }
}
