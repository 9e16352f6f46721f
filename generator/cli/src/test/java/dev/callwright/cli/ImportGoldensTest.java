package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.CallwrightVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole result for a configuration of each tool; {@code -Dgolden.update=true} rewrites it. */
final class ImportGoldensTest {
    private static final Path GOLDEN = Path.of("src/test/golden/import");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openapi-generator | openapi-generator | openapitools.json | com/example/books"
                        + " | BookshopClient: catalog() | CatalogService: Book fetchBook(String book)"
                        + " | CatalogService: Book addBook(CatalogAddBookParams params)",
                "maven | openapi-generator | pom.xml | com/example/shop/client"
                        + " | BookshopClient: orders() | CatalogService: Volume catalogGetBook(String book)"
                        + " | OrdersService: Purchase> ordersListOrders(",
                "stainless | stainless | stainless.yml | com/example/bookshop"
                        + " | BookShopClient: books() | BooksService: Page<Book> list("
                        + " | BooksOrdersService: Page<Purchase> list(",
                "fern | fern | generators.yml | com/bookshop/api"
                        + " | BookshopClient: orders() | BooksService: void hold(String book)"
                        + " | OrdersService: Page<Purchase> list("
            })
    void keepsTheNames(String name, String tool, String file, String folder, String client, String one, String other)
            throws IOException {
        copy(GOLDEN.resolve("bookshop.yaml"));
        try (Stream<Path> files = Files.list(GOLDEN.resolve(name)).filter(Files::isRegularFile)) {
            files.forEach(this::copy);
        }

        CommandRun run = imported(tool, file);

        assertThat(run.code()).as(run.err()).isZero();
        compare(name, "report.txt", run.out());
        compare(name, "callwright.yaml", Files.readString(temp.resolve("out/callwright.yaml")));
        compare(name, "callwright-overlay.yaml", Files.readString(temp.resolve("out/callwright-overlay.yaml")));

        CommandRun generated = CommandRun.generatingImported(temp, "java");
        assertThat(generated.code()).as(generated.err()).isZero();
        assertThat(generated.err()).doesNotContain("callwright-overlay.yaml");
        Path sources = temp.resolve("sdk/java/src/main/java").resolve(folder);
        for (String expected : List.of(client, one, other)) {
            String type = expected.substring(0, expected.indexOf(':'));
            Path source =
                    sources.resolve(type.endsWith("Client") ? "" : "service").resolve(type + ".java");
            assertThat(source).content().contains(expected.substring(type.length() + 2));
        }
    }

    @Test
    void writesTheReportAsJson() throws IOException {
        copy(GOLDEN.resolve("bookshop.yaml"));
        copy(GOLDEN.resolve("stainless/stainless.yml"));

        CommandRun run = CommandRun.of(
                "import",
                "--from",
                "stainless",
                temp.resolve("stainless.yml").toString(),
                "--out",
                temp.resolve("out").toString(),
                "--format",
                "json");

        assertThat(run.code()).as(run.err()).isZero();
        compare("stainless", "without-document.json", run.out());
        assertThat(temp.resolve("out/callwright.yaml")).content().doesNotContain("spec:");
    }

    // Stainless does not name the document, the others do.
    private CommandRun imported(String tool, String file) {
        boolean isNamed = !tool.equals("stainless");
        String[] arguments = {
            "import",
            "--from",
            tool,
            temp.resolve(file).toString(),
            "--out",
            temp.resolve("out").toString(),
            "--spec",
            temp.resolve("bookshop.yaml").toString()
        };
        return CommandRun.of(isNamed ? Arrays.copyOf(arguments, arguments.length - 2) : arguments);
    }

    private void copy(Path file) {
        try {
            Files.copy(file, temp.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String name, String file, String text) throws IOException {
        String stable = text.replace(temp.toString(), "DIR").replace(CallwrightVersion.current(), "VERSION");
        Path golden = GOLDEN.resolve(name).resolve("expected").resolve(file);
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, stable);
        }
        assertThat(stable).isEqualTo(Files.readString(golden));
    }
}
