package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.emit.snippet.wire.WireEncoding;
import dev.callwright.core.emit.snippet.wire.WirePairs;
import dev.callwright.core.emit.snippet.wire.WirePairs.Pair;
import dev.callwright.core.emit.snippet.wire.WireText;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The query of a call.
 *
 * @param pairs its pairs, if it consists of pairs
 * @param text its text, encoded
 */
record CurlQuery(List<Pair> pairs, String text) {
    CurlQuery {
        pairs = List.copyOf(pairs);
    }

    /** The query of a call. */
    static CurlQuery of(SnippetPlan plan) {
        List<Pair> pairs = new ArrayList<>();
        WirePairs query = new WirePairs(WireEncoding.QUERY);
        for (Argument argument : plan.in(Location.QUERY)) {
            Input input = argument.input();
            pairs.addAll(query.of(input.wireName(), WireJson.of(argument.value()), input.serialization()));
        }
        for (Argument argument : plan.in(Location.QUERYSTRING)) {
            JsonNode value = WireJson.of(argument.value());
            if (WirePairs.isJson(argument.input().serialization()) || !value.isObject()) {
                return new CurlQuery(List.of(), whole(argument.input(), value));
            }
            pairs.addAll(new WirePairs(WireEncoding.FORM)
                    .ofForm(value, argument.input().serialization()));
        }
        return new CurlQuery(pairs, pairs.stream().map(Pair::text).collect(Collectors.joining("&")));
    }

    private static String whole(Input input, JsonNode value) {
        boolean json = WirePairs.isJson(input.serialization());
        return WireEncoding.QUERY.encode(json ? WireText.json(value) : WireText.of(value));
    }

    /** Whether options of curl can represent it: curl changes the case of encoded characters in them. */
    boolean isOptions() {
        return !pairs.isEmpty() && text.indexOf('%') < 0;
    }

    /** The options. */
    List<String> options() {
        return pairs.stream().map(CurlData::option).toList();
    }
}
