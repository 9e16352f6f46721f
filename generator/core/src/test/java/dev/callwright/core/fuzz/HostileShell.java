package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads shell snippets with the parser of {@code shfmt}: they may call curl, write with printf, and expand variables of
 * their own, nothing else.
 */
final class HostileShell {
    private static final Set<String> COMMANDS = Set.of("curl", "printf");
    private static final Set<String> TYPES =
            Set.of("File", "CallExpr", "Lit", "SglQuoted", "DblQuoted", "ParamExp", "CmdSubst", "BinaryCmd", "Block");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final int PIPE = 12;

    private final String path;
    private final List<String> problems = new ArrayList<>();

    private HostileShell(String path) {
        this.path = path;
    }

    /** Where snippets do not parse or do more than they should. */
    static List<String> problems(List<GeneratedFile> files, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path list = folder.resolve("all");
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(folder.resolve(i + ".sh"), files.get(i).content());
        }
        String loop = "i=0; while [ $i -lt " + files.size() + " ]; do shfmt --language-dialect posix --to-json < $i.sh"
                + " || printf '{\"failed\": true}\\n'; i=$((i + 1)); done > all";
        Process shell = new ProcessBuilder("sh", "-c", loop)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("shfmt is needed: apt-get install shfmt");
        }
        List<String> problems = new ArrayList<>();
        try (MappingIterator<JsonNode> trees =
                new JsonMapper().readerFor(JsonNode.class).readValues(list.toFile())) {
            for (GeneratedFile file : files) {
                HostileShell read = new HostileShell(file.path());
                read.script(trees.next());
                problems.addAll(read.problems);
            }
        }
        return problems;
    }

    private void script(JsonNode tree) {
        if (tree.has("failed")) {
            problem("does not parse", tree);
        }
        if (tree.path("Stmts").size() != 1) {
            problem("is not one command", tree);
        }
        node(tree);
    }

    private void node(JsonNode node) {
        node.forEach(this::node);
        String type = node.path("Type").asText();
        if (!type.isEmpty() && !TYPES.contains(type)) {
            problem("has a " + type, node);
        }
        if (node.has("Redirs") || node.has("Assigns") || node.path("Background").asBoolean()) {
            problem("redirects, assigns or runs in the background", node);
        }
        switch (type) {
            case "CallExpr" -> command(node);
            case "BinaryCmd" -> {
                if (node.path("Op").asInt() != PIPE) {
                    problem("has an operator", node);
                }
            }
            case "ParamExp" -> {
                if (!VARIABLE.matcher(node.at("/Param/Value").asText()).matches()) {
                    problem("expands", node);
                }
            }
            default -> {}
        }
    }

    private void command(JsonNode call) {
        JsonNode parts = call.at("/Args/0/Parts");
        String name = parts.at("/0/Value").asText();
        String file = call.at("/Args/1/Parts/0/Value").asText();
        // A file that the reader is to put beside the snippet.
        boolean shows = name.equals("cat")
                && call.path("Args").size() == 2
                && FILE.matcher(file).matches();
        if (parts.size() != 1 || !(shows || COMMANDS.contains(name))) {
            problem("runs", parts);
        }
    }

    private void problem(String what, JsonNode node) {
        String text = node.toString();
        problems.add(path + ": " + what + ": " + text.substring(0, Math.min(300, text.length())));
    }
}
