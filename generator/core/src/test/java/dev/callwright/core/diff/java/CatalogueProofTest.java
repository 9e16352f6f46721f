package dev.callwright.core.diff.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.PublishedVersions;
import dev.callwright.core.diff.PublishedVersions.Pair;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same for successive versions of published documents. Only {@code -Plong} tries them. */
final class CatalogueProofTest {
    private static final NamingOptions NAMES = new NamingOptions(Optional.of("sdk.api"), Optional.empty());

    @TempDir
    private Path temp;

    @Test
    void saysWhatCompilersSay() throws Exception {
        assumeTrue(PublishedVersions.TRIED > 0);
        List<Pair> pairs = PublishedVersions.pairs();
        List<String> wrong = new ArrayList<>();
        int source = 0;
        int binary = 0;
        for (Pair pair : pairs) {
            NamedApi from = api(pair.from(), NamesLock.empty());
            NamedApi to = api(pair.to(), from.names().lock());
            Proof proof = Proof.of(from, to, Files.createTempDirectory(temp, "pair"));
            proof.missed().forEach(each -> wrong.add("missed " + each + " in " + pair.name()));
            proof.wrong().forEach(each -> wrong.add("not broken " + each + " in " + pair.name()));
            source += proof.sourceBreaks();
            binary += proof.binaryBreaks();
        }
        System.out.println(
                "Java breaks of " + pairs.size() + " pairs: " + source + " by javac, " + binary + " by japicmp");
        assertThat(wrong).isEmpty();
        assertThat(source).isPositive();
    }

    private static NamedApi api(Path document, NamesLock lock) {
        Diagnostics diagnostics = new Diagnostics();
        SpecLoader loader = new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics);
        ApiModel model = new SpecNormalizer(diagnostics, lock.calls())
                .normalize(loader.load(SpecSource.of(document), List.of()), OperationSelector.ALL);
        diagnostics.throwIfErrors();
        return new NamedApi(model, NamePlanner.plan(model, NAMES, lock));
    }
}
