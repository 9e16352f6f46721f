package dev.callwright.core.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.diff.report.Comparison.SnippetChange;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiffFormatTest {
    private static final Comparison MIXED = Changes.of(
            "Shop",
            List.of(
                    Changes.added("GET /list is new."),
                    Changes.changed("The result of GET /a may be null.", Map.of(Sdk.TYPESCRIPT, Impact.BEHAVIOR)),
                    Changes.removed("POST /redact is gone.")),
            List.of(new SnippetChange(
                    "List", "GET /list", true, List.of("java/minimal"), Map.of("java", "shop.list();\n"))));

    @Test
    void writesTextWithTheWorstFirst() {
        assertThat(DiffFormat.TEXT.write(MIXED)).isEqualTo("""
                        Shop 1.2.0 -> Shop 1.3.0: 1 source-breaking, 1 behavior, 1 additive

                        source-breaking (1)
                          POST /redact is gone.
                            operation-removed; source-breaking
                            old: old.yaml:3:5 (/paths/~1redact/post)
                            java - Session redact(String session)

                        behavior (1)
                          The result of GET /a may be null.
                            declaration-changed; typescript behavior
                            old: old.yaml:3:5 (/paths/~1redact/post)
                            new: new.yaml:4:5 (/paths/~1redact/post)

                        additive (1)
                          GET /list is new.
                            operation-added; additive
                            new: new.yaml:9:5 (/paths/~1list/get)

                        Java: major, 1.4.0 -> 2.0.0
                        TypeScript: major
                        snippets: 1 operation with new ones
                        """);
    }

    @Test
    void writesMarkdownPerSdk() {
        assertThat(DiffFormat.MARKDOWN.write(MIXED)).isEqualTo("""
                        ## Shop

                        `1.2.0` \u2192 `1.3.0`: 1 source-breaking, 1 behavior, 1 additive.

                        | SDK | Bump | Version |
                        |---|---|---|
                        | Java | major | `1.4.0` \u2192 `2.0.0` |
                        | TypeScript | major |  |

                        ### Java

                        #### Source-breaking (1)

                        - POST /redact is gone. Was at `old.yaml:3:5`
                          ```diff
                          - Session redact(String session)
                          ```

                        #### Additive (1)

                        - GET /list is new. At `new.yaml:9:5`

                        ### TypeScript

                        #### Source-breaking (1)

                        - POST /redact is gone. Was at `old.yaml:3:5`

                        #### Behavior (1)

                        - The result of GET /a may be null. At `new.yaml:4:5`

                        #### Additive (1)

                        - GET /list is new. At `new.yaml:9:5`

                        ### Snippets

                        1 operation with changed or new snippets:

                        - `GET /list`, new

                        <details><summary><code>GET /list</code></summary>

                        ```java
                        shop.list();
                        ```

                        </details>
                        """);
    }

    @Test
    void writesAnEntryOfAChangelogPerSdk() {
        assertThat(DiffFormat.CHANGELOG.write(MIXED)).isEqualTo("""
                        # Java

                        ## [2.0.0]

                        ### Removed

                        - **Breaking:** POST /redact is gone.

                        ### Added

                        - GET /list is new.

                        # TypeScript

                        ## [Unreleased]

                        ### Removed

                        - **Breaking:** POST /redact is gone.

                        ### Changed

                        - **Breaking:** The result of GET /a may be null.

                        ### Added

                        - GET /list is new.
                        """);
    }

    @Test
    void writesLinesForScripts() {
        assertThat(DiffFormat.SUMMARY.write(MIXED)).isEqualTo("""
                        breaking=true
                        changes=3
                        snippets=1
                        java.bump=major
                        java.version=2.0.0
                        typescript.bump=major
                        title=Shop 1.3.0: 2 breaking changes, 1 other change
                        """);
    }

    @Test
    void saysThatNothingChanged() {
        Comparison same = Changes.of();

        assertThat(DiffFormat.TEXT.write(same)).startsWith("Shop 1.2.0 -> Shop 1.3.0: no differences\n");
        assertThat(DiffFormat.MARKDOWN.write(same))
                .contains("no differences.\n")
                .doesNotContain("###");
        assertThat(DiffFormat.CHANGELOG.write(same)).contains("## [1.4.0]\n\nNothing changes for callers.\n");
        assertThat(DiffFormat.SUMMARY.write(same))
                .startsWith("breaking=false\nchanges=0\n")
                .endsWith("title=Shop 1.3.0: no changes for users of the SDKs\n");
    }

    @Test
    void writesJsonOfItsSchema() throws IOException {
        JsonNode report = new JsonMapper().readTree(DiffFormat.JSON.write(MIXED));

        assertThat(SettingsSchema.ofResource("/dev/callwright/core/config/diff.schema.json")
                        .check(report))
                .isEmpty();
        assertThat(report.at("/sdks/java/next").asText()).isEqualTo("2.0.0");
        assertThat(report.at("/changes/0/before/line").asInt()).isEqualTo(3);
        assertThat(report.at("/changes/0/after").isMissingNode()).isTrue();
        assertThat(report.at("/changes/0/declarations/0/old").asText()).isEqualTo("Session redact(String session)");
        assertThat(report.at("/changes/1/impacts")).hasToString("{\"typescript\":\"behavior\"}");
        assertThat(report.at("/changes/2/after/owner").asText()).isEqualTo("List");
        assertThat(report.at("/snippets/0/call").asText()).isEqualTo("GET /list");
    }

    @Test
    void countsDescriptionsWhereTheyWouldFillAReport() throws IOException {
        Comparison many = Changes.of(
                Changes.described("the parameter 'limit' of GET /list", "/paths/~1list/get/parameters/0"),
                Changes.described("GET /list", "/paths/~1list/get"),
                Changes.described("the member 'id' of 'a_b'", "/components/schemas/a_b/properties/id"),
                Changes.removed("POST /redact is gone."),
                Changes.described("the API", "/info"));
        String text = "4 descriptions changed: 2 of GET /list, 1 of 'a_b' and 1 of the API.";

        assertThat(DiffFormat.TEXT.write(many)).contains("""
                        docs (4)
                          %s
                            docs-changed; docs

                        Java: major""".formatted(text));
        assertThat(DiffFormat.MARKDOWN.write(many))
                .contains("#### Documentation (4)\n\n- " + text.replace("_", "\\_") + "\n\n### TypeScript");
        assertThat(DiffFormat.CHANGELOG.write(many))
                .contains("### Changed\n\n- " + text.replace("_", "\\_") + "\n\n# TypeScript");
        assertThat(new JsonMapper()
                        .readTree(DiffFormat.JSON.write(many))
                        .path("changes")
                        .size())
                .isEqualTo(5);
    }

    @Test
    void namesSomeOfManyThingsWithOtherDescriptions() {
        List<PlacedChange> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            changes.add(Changes.described("the type 't" + i + "'", "/components/schemas/t" + i));
        }
        changes.add(Changes.described("the member 'id' of 't39'", "/components/schemas/t39/properties/id"));

        assertThat(DiffFormat.TEXT.write(Changes.of("Shop", changes, List.of())))
                .contains("  41 descriptions changed: 2 of 't39', 1 of 't0', ", "1 of 't8' and 30 others.\n");
    }

    @Test
    void aDescriptionAloneIsToldAsItIs() {
        assertThat(DiffFormat.TEXT.write(Changes.of(Changes.described("GET /list", "/paths/~1list/get"))))
                .contains("  The description of GET /list changed.\n", "    new: new.yaml:4:5 (/paths/~1list/get)\n");
    }

    @Test
    void aDocumentOfOneLineHasPointersAsPlaces() {
        PlacedChange added = Changes.added("GET /list is new.");
        PlacedChange inOneLine = new PlacedChange(
                added.change(),
                added.before(),
                Optional.of(new SourceLocation("new.json", 1, 625217, "/paths/~1list/get")));

        assertThat(DiffFormat.MARKDOWN.write(Changes.of(inOneLine)))
                .contains("- GET /list is new. At `new.json#/paths/~1list/get`\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-21.beta, 'Shop 2023-03-21.beta: 1 change'",
        "'Wed Oct 15 2025 13:53:19 GMT+0000 (Coordinated Universal Time)', Shop: 1 change",
        "'', Shop: 1 change",
    })
    void aTitleHasAVersionThatIsOne(String number, String title) {
        Comparison comparison = Changes.of(Changes.added("GET /list is new."));
        Comparison numbered = new Comparison(
                comparison.from(),
                new Comparison.Version("new.yaml", "Shop", number),
                comparison.changes(),
                List.of(),
                Map.of());

        assertThat(DiffFormat.SUMMARY.write(numbered)).endsWith("title=" + title + "\n");
    }
}
