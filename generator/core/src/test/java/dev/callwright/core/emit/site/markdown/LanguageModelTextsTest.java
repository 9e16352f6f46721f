package dev.callwright.core.emit.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.limit.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LanguageModelTextsTest {
    private static TextPage page(String address, String text) {
        return new TextPage(new SitePage(address, "Title", List.of()), "", text);
    }

    @Test
    void hasAsManyPagesAsTheLimitAllows() {
        String large = "x".repeat(Limit.SITE_TEXT.value() / 2);

        String text = LanguageModelTexts.full(
                List.of(page("a", large), page("operations/b c", "# B\n"), page("c", large), page("d", "# D\n")));

        assertThat(text)
                .hasSizeLessThan(Limit.SITE_TEXT.value())
                .startsWith("Page `a.md`:\n\nxxx")
                .endsWith(
                        "\nPage `operations/b c.md`:\n\n# B\n\nPage `d.md`:\n\n# D\n\n1 more pages are listed in llms.txt.\n");
    }
}
