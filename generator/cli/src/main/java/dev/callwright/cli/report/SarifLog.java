package dev.callwright.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Problems as one SARIF 2.1.0 log. It is written at the end, and also if there are none: then all is well. */
final class SarifLog implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> KINDS = Map.of(
            "usage", "the command line is wrong",
            "request", "the settings of the run are wrong",
            "output", "the output cannot be written",
            "bug", "a bug in Callwright");

    private final PrintWriter out;
    private final List<Problem> problems = new ArrayList<>();

    SarifLog(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void line(String line) {
        // Only problems are in the report.
    }

    @Override
    public void end() {
        List<String> rules = List.copyOf(rules().keySet());
        ObjectNode log = NODES.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Callwright").put("version", CallwrightVersion.current());
        ArrayNode listed = driver.putArray("rules");
        rules().forEach((id, text) ->
                listed.addObject().put("id", id).putObject("shortDescription").put("text", text));
        // YAML has its columns in code points, and JSON hardly has others.
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        problems.forEach(problem -> results.add(result(problem, rules)));
        out.println(log);
        out.flush();
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>(KINDS);
        for (WarningKind kind : WarningKind.values()) {
            rules.put(kind.name().toLowerCase(Locale.ROOT), kind.label());
        }
        return rules;
    }

    private static ObjectNode result(Problem problem, List<String> rules) {
        ObjectNode result = NODES.objectNode();
        result.put("ruleId", problem.kind()).put("ruleIndex", rules.indexOf(problem.kind()));
        result.put("level", problem.level());
        result.putObject("message").put("text", MessageText.line(problem.whole()));
        problem.location()
                .ifPresent(location -> place(result.putArray("locations").addObject(), location));
        return result;
    }

    private static void place(ObjectNode place, SourceLocation location) {
        uri(location.source()).ifPresent(uri -> {
            ObjectNode physical = place.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri);
            if (location.line() > 0) {
                ObjectNode region = physical.putObject("region").put("startLine", location.line());
                if (location.column() > 0) {
                    region.put("startColumn", location.column());
                }
            }
        });
        if (!location.pointer().isEmpty()) {
            place.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", MessageText.line(MessageText.pointer(location.pointer())));
        }
    }

    // A file's name as the user wrote it, since code scanning looks for it from the top of the repository.
    private static Optional<String> uri(String source) {
        if (source.equals(SpecSource.STANDARD_INPUT)) {
            return Optional.empty();
        }
        try {
            if (SpecSource.isUrl(source)) {
                return Optional.of(new URI(source).toASCIIString());
            }
            String path = source.replace('\\', '/');
            boolean isAbsolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
            String rooted = isAbsolute && !path.startsWith("/") ? "/" + path : path;
            // A colon in the first part of a relative path would make it a scheme.
            String relative = rooted.indexOf(':') >= 0 && !isAbsolute ? "./" + rooted : rooted;
            return Optional.of(
                    new URI(isAbsolute ? "file" : null, isAbsolute ? "" : null, relative, null, null).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
