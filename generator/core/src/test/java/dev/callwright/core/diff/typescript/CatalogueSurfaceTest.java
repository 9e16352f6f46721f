package dev.callwright.core.diff.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callwright.core.diff.PublishedVersions;
import dev.callwright.core.diff.PublishedVersions.Pair;
import dev.callwright.core.diff.typescript.OldClients.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Versions of published documents that differ: the comparison reports each break that the compiler finds, and no other. Only
 * {@code -Plong} tries them.
 */
final class CatalogueSurfaceTest {
    private static final int SIZE = 30;

    private int refused;
    private int reported;
    private final List<String> mistakes = new ArrayList<>();

    @TempDir
    private Path temp;

    @Test
    void compilerAgreesAboutPublishedVersions() throws Exception {
        assumeTrue(PublishedVersions.TRIED > 0);
        List<Pair> published = PublishedVersions.pairs();
        for (int start = 0; start < published.size(); start += SIZE) {
            List<VersionPair> pairs = new ArrayList<>();
            for (Pair each : published.subList(start, Math.min(start + SIZE, published.size()))) {
                pairs.add(pair(each));
            }
            Map<String, List<Failure>> failures = OldClients.compile(pairs, Path.of("target/diff-catalogue"));
            pairs.forEach(pair -> judge(pair, failures.get(pair.name())));
        }
        System.out.printf(
                "TypeScript surface: %d pairs, %d refused by the compiler, %d reported, %d mistakes%n",
                published.size(), refused, reported, mistakes.size());
        mistakes.forEach(System.out::println);
        assertThat(mistakes).isEmpty();
    }

    private VersionPair pair(Pair versions) throws IOException {
        String name = versions.name() + " " + versions.from().getParent();
        String folder = versions.name().replaceAll("[^A-Za-z0-9]+", "-") + "-" + Integer.toHexString(name.hashCode());
        return VersionPair.of(folder, VersionPair.of(versions.from()), versions.to(), temp);
    }

    private void judge(VersionPair pair, List<Failure> failures) {
        Verdict verdict = new Verdict(pair, failures);
        refused += verdict.isRefused() ? 1 : 0;
        reported += verdict.isReported() ? 1 : 0;
        mistakes.addAll(verdict.mistakes());
    }
}
