package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.SiteScript;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a browser, the text of a document neither runs nor loads anything, also where the scripts of the page show it. */
final class HostileSiteBrowserTest {
    private static final Path OUT = Path.of("target/hostile-sites").toAbsolutePath();
    private static final Settings SITE =
            Settings.builder().set(Setting.ONLY, List.of("site")).build();
    private static final int NO_CHROMIUM = 3;
    // Each document has every payload somewhere; all of them would take minutes.
    private static final int EVERY = Integer.getInteger("hostile.every", 32);

    @Test
    void nothingOfADocumentRunsInItsPages() throws Exception {
        List<Sample> samples = HostileDocuments.load().all();
        List<Path> sites = new ArrayList<>();
        for (int i = 0; i < samples.size(); i += EVERY) {
            sites.add(written(samples.get(i)));
        }

        SiteScript run = SiteScript.run("hostile.mjs", sites);

        System.out.print("Hostile sites: " + run.output());
        assumeThat(run.exit()).as(run.output()).isNotEqualTo(NO_CHROMIUM);
        assertThat(run.exit()).as(run.output()).isZero();
    }

    private static Path written(Sample sample) throws Exception {
        Path folder = OUT.resolve(sample.name());
        Path input = Files.createTempFile("hostile", ".json");
        Files.write(input, Generating.JSON.writeValueAsBytes(sample.document()));
        TypeScriptCompilation.write(Generation.of(input, SITE).below("site/"), folder);
        Files.delete(input);
        return folder;
    }
}
