package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.SnippetChange;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.GithubText;
import dev.callwright.core.text.MarkdownText;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The differences as Markdown for the description of a pull request: per SDK, the worst first, then the snippets. GitHub refuses
 * descriptions of more than 65,536 characters, so that each part has a room of its own, and what does not fit is counted.
 */
final class PullRequestText {
    private static final int ALL = Limit.PULL_REQUEST_LENGTH.value();
    // Per SDK; the rest is for the snippets and what surrounds them.
    private static final int CHANGES = ALL * 2 / 5;
    private static final int SNIPPETS = ALL / 8;
    /** More entries than this are shown only when a reader opens them. */
    private static final int OPEN = 10;

    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    PullRequestText(Comparison comparison) {
        this.comparison = comparison;
    }

    String write() {
        Comparison.Version to = comparison.to();
        out.append("## ")
                .append(GithubText.escaped(MessageText.piece(to.title())))
                .append('\n');
        out.append('\n').append(versions()).append(Wording.counts(comparison)).append(".\n");
        table();
        for (Sdk sdk : Sdk.values()) {
            changes(sdk);
        }
        snippets();
        return out.toString();
    }

    private String versions() {
        String from = code(comparison.from().number());
        String to = code(comparison.to().number());
        return from.equals(to) ? "" : from + " \u2192 " + to + ": ";
    }

    private static String code(String text) {
        return MarkdownText.code(MessageText.piece(text));
    }

    private void table() {
        out.append("\n| SDK | Bump | Version |\n|---|---|---|\n");
        for (Sdk sdk : Sdk.values()) {
            String next = comparison
                    .next(sdk)
                    .map(version -> code(comparison.versions().getOrDefault(sdk, "")) + " \u2192 " + code(version))
                    .orElse("");
            out.append("| ").append(Wording.of(sdk)).append(" | ");
            out.append(comparison.bump(sdk).key()).append(" | ").append(next).append(" |\n");
        }
    }

    private void changes(Sdk sdk) {
        Map<Impact, Integer> counts = new EnumMap<>(Impact.class);
        comparison
                .changes()
                .forEach(each -> each.impact(sdk).ifPresent(impact -> counts.merge(impact, 1, Integer::sum)));
        Map<Impact, List<String>> groups = new EnumMap<>(Impact.class);
        ChangeItems items = new ChangeItems(sdk);
        Descriptions.joined(comparison.changes())
                .forEach(each -> each.impact(sdk)
                        .ifPresent(impact -> groups.computeIfAbsent(impact, key -> new ArrayList<>())
                                .add(items.of(each))));
        if (groups.isEmpty()) {
            return;
        }
        out.append("\n### ").append(Wording.of(sdk)).append('\n');
        Room room = new Room(CHANGES);
        groups.forEach((impact, texts) -> group(
                "#### " + Wording.heading(impact) + " (" + counts.get(impact) + ")", room.taken(texts), texts.size()));
    }

    private void group(String heading, List<String> shown, int all) {
        out.append('\n').append(heading).append("\n\n");
        boolean isClosed = shown.size() > OPEN;
        out.append(isClosed ? "<details><summary>Show " + shown.size() + "</summary>\n\n" : "");
        shown.forEach(out::append);
        out.append(isClosed ? "\n</details>\n" : "");
        if (shown.size() < all) {
            out.append(shown.isEmpty() || isClosed ? "" : "\n")
                    .append("_And ")
                    .append(all - shown.size())
                    .append(" more, which the JSON report has._\n");
        }
    }

    private void snippets() {
        List<SnippetChange> snippets = comparison.snippets();
        if (snippets.isEmpty()) {
            return;
        }
        List<String> texts = snippets.stream().map(PullRequestText::snippet).toList();
        out.append("\n### Snippets\n");
        group(
                Wording.count(snippets.size(), "operation") + " with changed or new snippets:",
                new Room(SNIPPETS).taken(texts),
                texts.size());
        newCode(snippets.stream().filter(each -> !each.code().isEmpty()).toList());
    }

    private static String snippet(SnippetChange snippet) {
        return "- " + code(snippet.call()) + (snippet.isNew() ? ", new" : ": " + files(snippet)) + "\n";
    }

    private static String files(SnippetChange snippet) {
        return snippet.files().stream().collect(Collectors.joining(", "));
    }

    private void newCode(List<SnippetChange> snippets) {
        List<String> texts = snippets.stream().map(each -> newCode(each)).toList();
        List<String> shown = new Room(Math.min(SNIPPETS, ALL - out.length() - OPEN * 20)).taken(texts);
        if (!shown.isEmpty()) {
            out.append('\n');
            shown.forEach(out::append);
        }
    }

    private static String newCode(SnippetChange snippet) {
        StringBuilder text = new StringBuilder("<details><summary><code>")
                .append(GithubText.html(MessageText.piece(snippet.call())))
                .append("</code></summary>\n\n");
        snippet.code().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> text.append(
                        CodeFence.of(each.getKey(), each.getValue().lines().toList(), "")));
        return text.append("\n</details>\n").toString();
    }

    /** How many characters are left for texts. The first that does not fit ends it, so that none after it looks more important. */
    private static final class Room {
        private int left;

        Room(int left) {
            this.left = left;
        }

        List<String> taken(List<String> texts) {
            List<String> taken = new ArrayList<>();
            for (String text : texts) {
                if (text.length() > left) {
                    left = 0;
                    break;
                }
                left -= text.length();
                taken.add(text);
            }
            return taken;
        }
    }
}
