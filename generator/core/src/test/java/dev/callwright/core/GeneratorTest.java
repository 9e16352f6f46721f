package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
final class GeneratorTest {
    @TempDir
    private Path temp;

    @Test
    void generatesEveryUsualOutput() throws IOException {
        GenerationResult result = generate(settings());

        assertThat(result.operationCount()).isEqualTo(8);
        for (Output output : Output.usual()) {
            assertThat(result.fileCount(output)).as(output.key()).isPositive();
        }
        assertThat(result.written().summary()).endsWith(" created, 0 updated, 0 unchanged, 0 deleted");
        assertThat(out().resolve("callwright.lock.json")).content().contains("VerificationSession");
        assertThat(out().resolve(".callwright/manifest.json"))
                .content()
                .contains("\"generator\": \"" + CallwrightVersion.current() + "\"")
                .doesNotContain(temp.toString());
    }

    @Test
    void secondRunWritesNoFiles() {
        int files = generate(settings()).written().created().size();

        assertThat(generate(settings()).written().summary())
                .isEqualTo("0 created, 0 updated, " + files + " unchanged, 0 deleted");
    }

    @Test
    void outputDoesNotDependOnFolderOrLocale() {
        List<String> first = new ArrayList<>();
        emitted(settings()).forEach(file -> first.add(file.path() + "\n" + file.content()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            List<String> second = new ArrayList<>();
            emitted(settings()).forEach(file -> second.add(file.path() + "\n" + file.content()));
            assertThat(second).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void leavesOutUnselectedOperationsAndTheirTypes() {
        GenerationResult all = generate(settings());
        GenerationResult one = generate(settings()
                .set(Setting.OPERATIONS, List.of("getidentityverificationreports"))
                .set(Setting.PRUNE, Optional.of("true"))
                .set(Setting.ONLY, List.of("typescript")));

        assertThat(one.operationCount()).isEqualTo(1);
        assertThat(one.typeCount()).isBetween(1, all.typeCount() - 1);
        assertThat(one.outputs()).containsExactly(Output.TYPESCRIPT);
        assertThat(one.written().deleted()).isNotEmpty();
    }

    @Test
    void reportsInvalidRequests() {
        assertThatThrownBy(() -> generate(settings().set(Setting.ONLY, List.of("rust"))))
                .isInstanceOf(RequestException.class)
                .hasMessage("'only' is 'rust', but must be one of java, typescript, snippets, site");
        assertThatThrownBy(() -> generate(settings().set(Setting.SPEC, List.of())))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("--spec");
        assertThatThrownBy(() -> generate(settings().set(Setting.SPEC, Optional.of("missing.yaml"))))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("missing.yaml");
        assertThat(out()).doesNotExist();
    }

    @Test
    void keepsForeignFiles() throws IOException {
        Files.createDirectories(out().resolve("typescript"));
        Files.writeString(out().resolve("typescript/package.json"), "mine");

        assertThatThrownBy(() -> generate(settings()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("typescript/package.json");
        assertThat(out().resolve("typescript/package.json")).hasContent("mine");
        assertThat(out().resolve("callwright.lock.json")).doesNotExist();
    }

    @Test
    void keepsPublishedNames() throws IOException {
        generate(settings());
        Path lock = out().resolve("callwright.lock.json");
        Files.writeString(lock, Files.readString(lock).replace(": \"Address: ", ": \"PostalAddress: "));

        GenerationResult result = generate(settings());

        assertThat(result.written().created()).anyMatch(path -> path.endsWith("PostalAddress.java"));
        assertThat(lock).content().contains("\"PostalAddress: object ");
    }

    private List<dev.callwright.core.output.GeneratedFile> emitted(Settings.Builder settings) {
        GenerationRequest request = GenerationRequest.of(settings.build());
        Generator generator = new Generator(Progress.SILENT);
        return generator.emit(generator.load(request), request);
    }

    @Test
    void aFilterDoesNotMeanThatNamesAreGone() throws IOException {
        generate(settings());
        Path lock = out().resolve("callwright.lock.json");
        String whole = Files.readString(lock);
        GenerationResult one = generate(settings()
                .set(Setting.OPERATIONS, List.of("getidentityverificationreports"))
                .set(Setting.PRUNE, Optional.of("true")));

        assertThat(one.warnings()).noneMatch(warning -> warning.kind() == WarningKind.NAME);
        assertThat(lock).content().isEqualTo(whole);
        assertThat(generate(settings()).warnings()).noneMatch(warning -> warning.kind() == WarningKind.NAME);
        assertThat(lock).content().isEqualTo(whole);
    }

    private GenerationResult generate(Settings.Builder settings) {
        return new Generator(Progress.SILENT).generate(GenerationRequest.of(settings.build()));
    }

    private Settings.Builder settings() {
        return Settings.builder()
                .set(Setting.SPEC, Optional.of(StripeDocuments.identity().toString()))
                .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
                .set(Setting.OUT, Optional.of(out().toString()));
    }

    private Path out() {
        return temp.resolve("out");
    }
}
