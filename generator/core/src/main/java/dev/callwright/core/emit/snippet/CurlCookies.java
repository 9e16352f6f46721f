package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.wire.WireEncoding;
import dev.callwright.core.emit.snippet.wire.WirePairs;
import dev.callwright.core.emit.snippet.wire.WirePairs.Pair;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.WireJson;
import java.util.List;
import java.util.stream.Collectors;

/** The cookies of a call. */
final class CurlCookies {
    private CurlCookies() {}

    /** The value of the header; empty: there are no cookies. */
    static String of(SnippetPlan plan) {
        return plan.in(Location.COOKIE).stream()
                .flatMap(argument -> pairs(argument).stream())
                .map(Pair::text)
                .collect(Collectors.joining("; "));
    }

    private static List<Pair> pairs(Argument argument) {
        Input input = argument.input();
        Serialization how = input.serialization();
        boolean plain = how.style() == Style.COOKIE || (how.style() == Style.CONTENT && !WirePairs.isJson(how));
        return new WirePairs(plain ? WireEncoding.NONE : WireEncoding.COOKIE)
                .of(input.wireName(), WireJson.of(argument.value()), how);
    }
}
