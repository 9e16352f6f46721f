package dev.callwright.core.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.SnippetChange;
import dev.callwright.core.settings.SettingsSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
