package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.SiteScript;
import dev.callwright.core.testing.StripeBuild;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What readers of a large API load for a page. */
final class SiteBudgetTest {
    private static final Path OUT = Path.of("target/stripe-site").toAbsolutePath();
    private static final int MEDIAN = 30_000;
    private static final int LARGEST = 60_000;

    @Test
    void pagesOfStripeStayWithinTheirBudget() throws Exception {
        LoadedApi api = StripeBuild.get().generation().api();
        List<GeneratedFile> files = new Emitters(api, Settings.builder().build(), Emitters.THREADS)
                .emit(Set.of(Output.SITE), Progress.SILENT);
        TypeScriptCompilation.write(files, OUT);

        SiteScript run = SiteScript.run("budget.mjs", List.of(OUT.resolve("site")));

        assertThat(run.exit()).as(run.output()).isZero();
        JsonNode budget = new JsonMapper().readTree(run.output());
        JsonNode median = budget.path("median");
        JsonNode largest = budget.path("largest");
        int[] all = StreamSupport.stream(budget.path("pages").spliterator(), false)
                .mapToInt(page -> page.path("all").intValue())
                .sorted()
                .toArray();
        System.out.println("Bytes after gzip of " + all.length + " pages of operations: median " + median
                + ", largest " + largest + "; with everything on demand: median " + all[all.length / 2] + ", largest "
                + all[all.length - 1] + "; " + budget.path("onDemand"));
        assertThat(all).hasSize(api.model().operations().size());
        assertThat(median.path("bytes").intValue()).isPositive().isLessThanOrEqualTo(MEDIAN);
        assertThat(largest.path("bytes").intValue()).isLessThanOrEqualTo(LARGEST);
    }
}
