package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A committed folder that must equal what is generated; {@code -Dgolden.update=true} rewrites it. */
public final class GoldenTree {
    static final String HOW_TO_UPDATE =
            "Read the difference; if it is wanted, run the test again with -Dgolden.update=true and commit the result.";

    private final Path folder;

    public GoldenTree(Path folder) {
        this.folder = folder;
    }

    /** Fails for every missing, different or orphaned file. */
    public void verify(List<GeneratedFile> files) throws IOException {
        if (updateIfAsked(files)) {
            return;
        }
        Map<String, String> expected = read();
        List<String> problems = new ArrayList<>();
        for (GeneratedFile file : files) {
            String golden = expected.remove(file.path());
            if (golden == null) {
                problems.add("missing: " + file.path());
            } else if (!golden.equals(file.content())) {
                problems.add("different: " + file.path() + differences(golden, file.content()));
            }
        }
        expected.keySet().forEach(path -> problems.add("orphaned: " + path));
        assertThat(problems).as(folder + "\n" + HOW_TO_UPDATE).isEmpty();
    }

    private static String differences(String golden, String actual) {
        List<String> old = golden.lines().toList();
        List<String> now = actual.lines().toList();
        List<LineDiff.Hunk> hunks = LineDiff.hunks(old, now);
        return hunks.isEmpty() ? " in line endings" : "\n" + String.join("\n", LineDiff.shown(hunks, old, now));
    }

    /** Rewrites the folder under {@code -Dgolden.update=true}. */
    boolean updateIfAsked(List<GeneratedFile> files) throws IOException {
        if (!Boolean.getBoolean("golden.update")) {
            return false;
        }
        if (System.getenv("CI") != null) {
            fail("golden.update is refused when CI is set: goldens are updated by people who read the difference");
        }
        TypeScriptCompilation.write(files, folder);
        return true;
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    contents.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return contents;
    }
}
