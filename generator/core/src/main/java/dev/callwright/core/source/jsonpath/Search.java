package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.BoundedPattern;
import dev.callwright.core.limit.Limit;
import java.util.Optional;

/** One evaluation of a query. It counts the nodes it looks at, because a short query can visit a tree many times over. */
final class Search {
    private static final int CHARACTERS_PER_STEP = 100;

    private final JsonNode root;
    private long steps;

    Search(JsonNode root) {
        this.root = root;
    }

    JsonNode root() {
        return root;
    }

    /** Counts a node that is looked at. */
    void step() {
        count(1);
    }

    /** Counts characters that are looked at, which are cheaper than nodes. */
    void read(int characters) {
        count(1 + characters / CHARACTERS_PER_STEP);
    }

    /** Whether the text matches an I-Regexp; no text matches an expression that is not one. */
    boolean matches(String expression, String text, boolean whole) {
        count(1 + expression.length() / CHARACTERS_PER_STEP);
        Optional<BoundedPattern> compiled = RegularExpression.compile(expression);
        if (compiled.isEmpty()) {
            return false;
        }
        BoundedPattern pattern = compiled.get();
        boolean matches = whole ? pattern.matches(text) : pattern.find(text);
        count(pattern.steps() / CHARACTERS_PER_STEP);
        if (pattern.isExceeded()) {
            throw new JsonPathException("matching the regular expression takes " + Limit.PATTERN_STEPS.exceeded());
        }
        return matches;
    }

    private void count(int more) {
        steps += more;
        if (steps > Limit.JSONPATH_STEPS.value()) {
            throw new JsonPathException("the path looks at " + Limit.JSONPATH_STEPS.exceeded());
        }
    }
}
