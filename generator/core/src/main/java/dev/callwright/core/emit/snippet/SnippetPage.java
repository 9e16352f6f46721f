package dev.callwright.core.emit.snippet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Inline;
import dev.callwright.core.text.MarkdownFlavor;
import dev.callwright.core.text.MarkdownRenderer;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Markdown page with the snippets of an operation: a section for each variant, and in it the code of each language. */
final class SnippetPage {
    private static final int WIDTH = 120;

    private SnippetPage() {}

    /** @param snippets those of one operation */
    static String of(List<Snippet> snippets) {
        List<Block> blocks = new ArrayList<>();
        Operation operation = snippets.get(0).operation();
        String summary = VisibleText.line(operation.docs().summary());
        blocks.add(heading(1, summary.isEmpty() ? VisibleText.line(operation.id()) : summary));
        blocks.addAll(Description.sentence(
                        "", operation.method() + " " + operation.path(), ", operation ", operation.id(), "")
                .blocks());
        Map<Variant, List<Snippet>> byVariant =
                snippets.stream().collect(groupingBy(Snippet::variant, LinkedHashMap::new, toList()));
        byVariant.forEach((variant, all) -> {
            blocks.add(heading(2, title(variant)));
            all.forEach(snippet -> blocks.addAll(section(snippet)));
        });
        return String.join("\n", new MarkdownRenderer(MarkdownFlavor.PLAIN, WIDTH).lines(new Description(blocks)))
                + "\n";
    }

    private static List<Block> section(Snippet snippet) {
        SnippetLanguage language = snippet.language();
        List<String> lines = snippet.code().lines().toList();
        return List.of(heading(3, language.label()), new Block.CodeBlock(language.fence(), lines));
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, List.of(new Inline.Text(text)));
    }

    private static String title(Variant variant) {
        if (variant.equals(Variant.MINIMAL)) {
            return "Required parameters";
        }
        return variant.equals(Variant.FULL) ? "All parameters" : variant.label();
    }
}
