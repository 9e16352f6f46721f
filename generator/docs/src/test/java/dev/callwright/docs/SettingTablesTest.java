package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.request.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of settings are those of the JSON Schemas and of the plugin's descriptor; {@code -Dgolden.update=true} rewrites them. */
final class SettingTablesTest {
    private static final Pattern TABLE =
            Pattern.compile("(<!-- table: (\\S+#\\S*) -->\n)(.*?)(<!-- end of table -->)", Pattern.DOTALL);

    private static final Pattern EDITABLE = Pattern.compile("<name>(\\w+)</name>\\s*<type>[^<]*</type>\\s*"
            + "<required>\\w+</required>\\s*<editable>true</editable>\\s*<description>([^<]*)</description>");
    private static final String PLUGIN = Document.of("generator/maven-plugin/target/classes/META-INF/maven/plugin.xml")
            .text();
    /** Those that generate or compare. */
    private static final int GOALS = 6;

    @Test
    void tablesAreThoseOfTheSchemas() throws IOException {
        for (Document document : Document.all()) {
            String expected = withTables(document.text());
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(Document.ROOT.resolve(document.path()), expected);
            } else {
                assertThat(document.text())
                        .as("%s; -Dgolden.update=true refreshes it", document)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void everyObjectOfTheSchemasHasATable() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (Document document : Document.all()) {
            TABLE.matcher(document.text()).results().forEach(table -> tables.add(table.group(2)));
        }
        assertThat(tables)
                .containsExactly(
                        "batch.schema.json#",
                        "batch.schema.json#/$defs/document",
                        "callwright.schema.json#",
                        "callwright.schema.json#/$defs/api",
                        "gateway.schema.json#",
                        "gateway.schema.json#/$defs/secrets",
                        "gateway.schema.json#/$defs/token",
                        "plugin.xml#",
                        "x-callwright.schema.json#",
                        "x-callwright.schema.json#/$defs/action",
                        "x-callwright.schema.json#/$defs/events",
                        "x-callwright.schema.json#/$defs/headerOption",
                        "x-callwright.schema.json#/$defs/operation",
                        "x-callwright.schema.json#/$defs/pagination",
                        "x-callwright.schema.json#/$defs/schema",
                        "x-callwright.schema.json#/$defs/signature");
    }

    private static String withTables(String text) {
        return TABLE.matcher(text).replaceAll(table -> {
            String rows = table(table.group(2));
            return Matcher.quoteReplacement(table.group(1) + rows + table.group(4));
        });
    }

    private static String table(String reference) {
        String[] parts = reference.split("#", -1);
        if (parts[0].equals("plugin.xml")) {
            return pluginTable();
        }
        List<String> rows = new ArrayList<>(List.of("| Setting | Meaning | Example |", "|---|---|---|"));
        rows(schema(parts[0]).at(parts[1]), "", rows);
        return String.join("\n", rows) + "\n";
    }

    // The parameters that are no settings.
    private static String pluginTable() {
        Set<String> settings = new TreeSet<>();
        for (Setting setting : Setting.values()) {
            settings.add(setting.key().replace(".", "").toLowerCase(Locale.ROOT));
        }
        Map<String, Set<String>> goals = new TreeMap<>();
        for (String goal : PLUGIN.split("<goal>")) {
            EDITABLE.matcher(goal)
                    .results()
                    .filter(each -> !settings.contains(each.group(1).toLowerCase(Locale.ROOT)))
                    .forEach(each -> goals.computeIfAbsent(
                                    "`" + each.group(1) + "` | %s | " + each.group(2), unused -> new TreeSet<>())
                            .add("`" + goal.substring(0, goal.indexOf('<')) + "`"));
        }
        StringBuilder rows = new StringBuilder("| Parameter | Goals | Meaning |\n|---|---|---|\n");
        goals.forEach((row, of) -> rows.append("| ")
                .append(row.formatted(of.size() == GOALS ? "all but `help`" : String.join(", ", of)))
                .append(" |\n"));
        return rows.toString();
    }

    private static void rows(JsonNode object, String prefix, List<String> rows) {
        for (Map.Entry<String, JsonNode> member : object.path("properties").properties()) {
            String name = prefix + member.getKey();
            JsonNode setting = member.getValue();
            if (setting.has("properties")) {
                rows(setting, name + ".", rows);
            } else {
                String example = flow(setting.path("examples").path(0));
                rows.add("| `" + name + "` | " + setting.path("description").textValue() + " | `" + example + "` |");
            }
        }
    }

    // As YAML's flow style has it.
    private static String flow(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(flow(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (value.isObject()) {
            value.properties().forEach(member -> parts.add(member.getKey() + ": " + flow(member.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        boolean isQuoted = value.isTextual() && value.textValue().matches("[@{,#].*");
        return isQuoted ? "'" + value.textValue() + "'" : value.asText();
    }

    private static JsonNode schema(String file) {
        try (InputStream in = SettingTablesTest.class.getResourceAsStream("/dev/callwright/core/config/" + file)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
