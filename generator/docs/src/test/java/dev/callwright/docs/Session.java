package dev.callwright.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shell commands of a document, run in order in one shell in a copy of the project. */
final class Session {
    private static final String BEGIN = "==== block ";
    // What a document starts in the background and does not end.
    private static final String END =
            "trap 'for each in $(jobs -p); do kill \"$each\" 2>/dev/null || true; done' EXIT\n";

    private final Path folder;
    private final Map<Block, String> outputs = new HashMap<>();

    private Session(Path folder) {
        this.folder = folder;
    }

    /** Runs the blocks of a document that are not marked; the first command that fails ends it. */
    static Session run(Document document, Path folder) throws IOException, InterruptedException {
        Session session = new Session(folder);
        session.copyProject();
        try (MockApi api = MockApi.start()) {
            session.runBlocks(document.blocks(), new Ports(api.port()));
        }
        return session;
    }

    /** Where it ran. */
    Path folder() {
        return folder;
    }

    /** What a block printed to its standard output. */
    String output(Block block) {
        return outputs.get(block);
    }

    private void copyProject() throws IOException {
        deleteRecursively(folder);
        Files.createDirectories(folder.resolve("generator"));
        copy("specs");
        copy("generated-sample");
        // The command follows the link to its jar.
        Files.createSymbolicLink(folder.resolve("generator/cli"), Document.ROOT.resolve("generator/cli"));
        Files.createDirectory(folder.resolve(".git"));
    }

    private void copy(String name) throws IOException {
        Path from = Document.ROOT.resolve(name);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (Set.of("target", "node_modules").contains(each.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(Document.ROOT.relativize(each)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.copy(each, folder.resolve(Document.ROOT.relativize(each)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void runBlocks(List<Block> blocks, Ports ports) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -eu\n" + END);
        List<Block> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block.file().isPresent()) {
                Files.writeString(folder.resolve(block.file().get()), block.text());
            } else if (block.language().equals("sh") && !block.isParsedOnly()) {
                run.add(block);
                script.append("echo '")
                        .append(BEGIN)
                        .append(block)
                        .append("'\n")
                        .append(ports.free(block.text()));
            }
        }
        Path file = Files.writeString(folder.resolve("commands.sh"), script.toString());
        Map<String, String> environment = Map.of(
                "SHOP_API_KEY", "sk_test", "JAVA_HOME", System.getProperty("java.home"), "HOME", folder.toString());
        Processes.Result result = Processes.run(folder, environment, List.of("sh", file.toString()));
        String[] parts = result.out().split(Pattern.quote(BEGIN) + "[^\n]*\n", -1);
        if (result.exit() != 0) {
            throw new AssertionError("the commands at " + run.get(Math.max(0, parts.length - 2))
                    + " failed with exit code " + result.exit() + ":\n" + result.err());
        }
        for (int i = 0; i < run.size(); i++) {
            outputs.put(run.get(i), ports.written(parts[i + 1]));
        }
    }

    static void deleteRecursively(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
