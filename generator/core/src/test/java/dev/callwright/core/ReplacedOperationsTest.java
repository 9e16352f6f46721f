package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deprecated operations whose replacement the document names. */
final class ReplacedOperationsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            servers: [{url: https://shop.example}]
            paths:
              /orders:
                get:
                  operationId: ListOrders
                  responses: {'204': {description: ok}}
              /orders/search:
                get:
                  operationId: SearchOrders
                  deprecated: true
                  REPLACEMENT
                  responses: {'204': {description: ok}}
            """;

    @TempDir
    private Path folder;

    private Generation generation(String replacement) throws IOException {
        Path spec = Files.writeString(folder.resolve("api.yaml"), DOCUMENT.replace("REPLACEMENT", replacement));
        return Generation.of(
                spec,
                Settings.builder()
                        .set(Setting.ONLY, List.of("java", "typescript", "site"))
                        .set(Setting.JAVA_PACKAGE, List.of("com.example.shop"))
                        .build());
    }

    private static String file(Generation generation, String end) {
        return generation.files().stream()
                .filter(file -> file.path().endsWith(end))
                .map(GeneratedFile::content)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-callwright: {replacement: listorders}",
                "x-callwright: {replacement: GET /orders}",
                "x-callwright: {replacement: /orders}",
                "x-deprecated-replacement: ListOrders",
                "x-deprecation-replacement: /orders",
                "x-speakeasy-deprecation-replacement: listOrders"
            })
    void isNamedInManyWays(String replacement) throws IOException {
        Generation generation = generation(replacement);

        assertThat(generation.api().operation("SearchOrders").replacement()).contains("ListOrders");
        assertThat(generation.api().warnings()).isEmpty();
    }

    @Test
    void isNamedInCommentsAndOnPages() throws IOException {
        Generation generation = generation("x-callwright: {replacement: ListOrders}");

        assertThat(file(generation, "/OrdersService.java"))
                .contains("@deprecated The API discourages its use. Use\n"
                        + "     *     {@link com.example.shop.service.OrdersService#list} instead.");
        assertThat(file(generation, "/OrdersServiceAsync.java"))
                .contains("{@link com.example.shop.service.OrdersServiceAsync#list} instead.");
        assertThat(file(generation, "src/resources/orders.ts"))
                .contains("@deprecated Use `client.orders.list` instead.");
        assertThat(file(generation, "site/operations/SearchOrders.html"))
                .contains(
                        "<p class=\"warn\">Deprecated. Use <a href=\"../operations/ListOrders.html\">List orders</a> instead.</p>")
                .contains("<s>Search order</s> <span class=\"sr\">deprecated</span></a>");
        assertThat(file(generation, "site/operations/SearchOrders.md"))
                .contains(
                        "**Deprecated.** Use [List orders](../operations/ListOrders.md) instead. Operation `SearchOrders`");
        assertThat(file(generation, "site/resources/orders.html"))
                .contains("<span>Search order <b class=\"mark deprecated\">deprecated</b></span>")
                .contains("<span>List orders</span>");
    }

    @Test
    void isNotReadFromTextsOrFromOperationsInUse() throws IOException {
        assertThat(generation("description: Use ListOrders or GET /orders instead.")
                        .api()
                        .operation("SearchOrders")
                        .replacement())
                .isEmpty();
        Path spec = Files.writeString(
                folder.resolve("used.yaml"),
                DOCUMENT.replace("REPLACEMENT", "x-deprecated-replacement: ListOrders")
                        .replace("deprecated: true", "deprecated: false"));
        assertThat(Generation.of(spec).api().model().operations())
                .flatExtracting(each -> each.replacement().stream().toList())
                .isEmpty();
    }

    @Test
    void mayBeUnknownOrNotSelected() throws IOException {
        Generation unknown = generation("x-deprecated-replacement: ListOrder");

        assertThat(unknown.api().operation("SearchOrders").replacement()).isEmpty();
        assertThat(unknown.api().warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the replacement 'ListOrder' is no operation of the document; name one by its operationId,"
                                + " or by method and path such as 'GET /orders'");
        assertThat(file(unknown, "site/operations/SearchOrders.html"))
                .contains(">deprecated</span>")
                .doesNotContain("class=\"warn\">Deprecated");

        Path spec = Files.writeString(
                folder.resolve("api.yaml"), DOCUMENT.replace("REPLACEMENT", "x-deprecated-replacement: ListOrders"));
        Generation alone = Generation.of(
                spec,
                Settings.builder()
                        .set(Setting.OPERATIONS, List.of("SearchOrders"))
                        .build());
        assertThat(alone.api().model().operations()).extracting(Operation::id).containsExactly("SearchOrders");
        assertThat(file(alone, "/OrdersService.java")).contains("/** @deprecated The API discourages its use. */");
    }
}
