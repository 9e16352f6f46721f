package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A JSONPath query (RFC 9535). */
public final class JsonPath {
    private final Query query;
    private final String text;

    private JsonPath(Query query, String text) {
        this.query = query;
        this.text = text;
    }

    /**
     * Parses a query.
     *
     * @throws JsonPathException if the text is no JSONPath
     */
    public static JsonPath parse(String text) {
        return new JsonPath(new PathParser(new PathText(text)).wholeQuery(), text);
    }

    /**
     * The nodes that the query finds, in the order of RFC 9535; a node that is found twice is there twice.
     *
     * @throws JsonPathException if that goes beyond a limit
     */
    public List<FoundNode> select(JsonNode root) {
        return query.select(FoundNode.root(root), new Search(root));
    }

    /** The text of the query. */
    @Override
    public String toString() {
        return text;
    }
}
