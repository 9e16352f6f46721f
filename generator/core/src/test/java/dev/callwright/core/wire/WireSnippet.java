package dev.callwright.core.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.Snippets;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.sample.Variant;
import java.util.Map;
import java.util.Optional;

/**
 * The snippet that makes the call of a row.
 *
 * @param row the row
 * @param code the snippet; empty if it is refused
 * @param error why it is refused
 */
record WireSnippet(WireCase row, String code, String error) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String STAND_IN = "zqstandin";

    /** The snippet with the arguments of the row. */
    static WireSnippet of(WireCase row, Snippets snippets, WireEncoder encoder) {
        try {
            return new WireSnippet(row, render(row, snippets, encoder, row.arguments()), "");
        } catch (RequestException e) {
            // That no snippet is made does not prove that the SDK refuses the value as well.
            Optional<String> text = onlyText(row).filter(unused -> row.isRefused() && encoder != WireEncoder.CURL);
            return text.map(value -> withStandIn(row, snippets, encoder, value))
                    .orElseGet(() -> new WireSnippet(row, "", String.valueOf(e.getMessage())));
        }
    }

    private static String render(WireCase row, Snippets snippets, WireEncoder encoder, String arguments) {
        return snippets.render(row.id(), encoder.language(), Variant.MINIMAL, Optional.of(arguments));
    }

    private static Optional<String> onlyText(WireCase row) {
        JsonNode args = row.row().path("args");
        return args.size() == 1 && args.iterator().next().isTextual()
                ? Optional.of(args.iterator().next().asText())
                : Optional.empty();
    }

    private static WireSnippet withStandIn(WireCase row, Snippets snippets, WireEncoder encoder, String value) {
        ObjectNode args = JSON.createObjectNode();
        row.row()
                .path("args")
                .properties()
                .forEach((Map.Entry<String, JsonNode> each) -> args.put(each.getKey(), STAND_IN));
        String quote = encoder == WireEncoder.JAVA ? "\"" : "'";
        // The texts of JSON are texts in both languages.
        String literal = JSON.getNodeFactory().textNode(value).toString();
        String code = render(row, snippets, encoder, args.toString());
        return new WireSnippet(row, code.replace(quote + STAND_IN + quote, literal), "");
    }
}
