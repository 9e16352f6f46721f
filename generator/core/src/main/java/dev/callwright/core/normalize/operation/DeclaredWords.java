package dev.callwright.core.normalize.operation;

import dev.callwright.core.naming.word.Words;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.text.EnglishNoun;
import dev.callwright.core.text.EnglishVerb;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an operation's id and summary say of what it does: evidence where a path can be read in several ways. */
final class DeclaredWords {
    private static final Set<String> CREATING = Set.of("create", "add", "insert", "new");
    /** {@code issues/list-events}, {@code StreamSet_GetChannel}, {@code compute.zones.list}: the group comes first. */
    private static final Pattern GROUPED = Pattern.compile("(?:.*[/#.:]|[^_]*_(?=[^_]*$)(?=\\w*\\p{Upper}))(.+)");

    /** The first word is expected here. */
    private static final int START = 200;

    private final List<String> id;
    private final String text;
    private final String first;

    DeclaredWords(DocumentNode operation) {
        this.id = withoutTag(operation.text("operationId"), operation.texts("tags"));
        String summary = operation.text("summary");
        this.text = summary.isBlank() ? operation.text("description") : summary;
        this.first = firstWord(text.substring(0, Math.min(text.length(), START)));
    }

    private static String firstWord(String start) {
        int at = 0;
        while (at < start.length() && !Character.isLetter(start.charAt(at))) {
            int tagEnd = start.charAt(at) == '<' ? start.indexOf('>', at) : -1;
            at = Math.max(at, tagEnd) + 1;
        }
        int end = at;
        while (end < start.length() && Character.isLetter(start.charAt(end))) {
            end++;
        }
        return start.substring(Math.min(at, end), end).toLowerCase(Locale.ROOT);
    }

    private static List<String> withoutTag(String id, List<String> tags) {
        if (id.isBlank()) {
            return List.of();
        }
        Matcher grouped = GROUPED.matcher(id);
        List<String> words = Words.of(grouped.matches() ? grouped.group(1) : id).list();
        for (String tag : tags) {
            int length = Words.of(tag).list().size();
            if (words.size() > length
                    && EnglishVerb.mayBeVerb(words.get(length))
                    && isSame(words.subList(0, length), Words.of(tag).list())) {
                return words.subList(length, words.size());
            }
        }
        return words;
    }

    private static boolean isSame(List<String> words, List<String> tag) {
        return EnglishNoun.singular(String.join("_", words)).equals(EnglishNoun.singular(String.join("_", tag)));
    }

    /** The words of the operationId without its group; empty if there is none. */
    List<String> id() {
        return id;
    }

    /** Whether the operation says that it creates something. */
    boolean creates() {
        return CREATING.stream().anyMatch(this::does);
    }

    /** Whether the operation says that it creates a thing of a name. */
    boolean creates(List<String> name) {
        return creates() && (id.containsAll(name) || Words.of(text).list().containsAll(name));
    }

    /** Whether the operation says that it changes something. */
    boolean updates() {
        return does("update") || does("modify") || does("edit");
    }

    /** Whether the operation says that it lists something. */
    boolean lists() {
        return does("list");
    }

    /** Whether the first word of the summary is the verb that a word without separators starts with: verifydomain. */
    boolean startsName(String word) {
        return EnglishVerb.isVerb(first) && word.startsWith(first) && word.length() > first.length() + 2;
    }

    /** Whether a name of a path, in words, is what the operation does. */
    boolean isVerb(List<String> name) {
        return isIdOf(name) || EnglishVerb.isForm(name.get(0), first);
    }

    /** Whether id and summary both say that a name is what the operation does. */
    boolean isSurelyVerb(List<String> name) {
        return isIdOf(name) && EnglishVerb.isForm(name.get(0), first);
    }

    private boolean isIdOf(List<String> name) {
        return id.size() >= name.size() && id.subList(0, name.size()).equals(name);
    }

    private boolean does(String verb) {
        return EnglishVerb.isForm(verb, first) || (!id.isEmpty() && id.get(0).equals(verb));
    }
}
