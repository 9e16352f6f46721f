package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.emit.snippet.table.CurlCall;
import dev.callwright.core.emit.snippet.wire.PathExpression;
import dev.callwright.core.emit.snippet.wire.UrlText;
import dev.callwright.core.emit.snippet.wire.WireEncoding;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shell snippets: the request as one curl command, after commands that write the body if no argument can represent it.
 */
final class CurlSnippet implements SnippetWriter {
    /** The view of the template: the lines of the command. */
    record View(List<String> lines) {
        View {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public Record view(CallTable table, SnippetPlan plan) {
        CurlCall call = table.curl();
        CurlQuery query = CurlQuery.of(plan);
        CurlBody body = CurlBody.of(plan);
        boolean queryInUrl = body.isSent() || call.keyQuery().isPresent() || !query.isOptions();
        List<String> words = new ArrayList<>(call.credentials());
        headers(call, plan, words);
        cookies(call, plan, words);
        words.addAll(body.options());
        if (!queryInUrl) {
            words.addAll(query.options());
        }
        call.output().ifPresent(extension -> words.add("-o response" + extension));
        CurlUrl url = CurlUrl.of(call, path(plan)).withQuery(queryInUrl ? query.text() : "");
        String word = call.keyQuery()
                .map(name -> url.wordWithSecret(name, call.keyVariable()))
                .orElseGet(url::word);
        // Brackets and braces in a key are not patterns either.
        String globoff = call.keyQuery().isPresent() ? "--globoff " : url.options();
        words.add(0, start(call, plan.operation().method(), body.isSent(), !queryInUrl) + globoff + word);
        return new View(body.before(lines(words)));
    }

    private static String start(CurlCall call, String verb, boolean hasBody, boolean hasData) {
        // Without -N, curl buffers the stream.
        String unbuffered = call.isStream() ? "-N " : "";
        String query = hasData ? "-G " : "";
        // With -X HEAD, curl would wait for a response body.
        String method = switch (verb) {
            case "GET" -> hasBody ? "-X GET " : "";
            case "HEAD" -> hasBody ? "-X HEAD " : "-I ";
            // A token may have characters that shells expand (RFC 9110, 5.6.2).
            default -> "-X " + ShellText.url(verb) + " ";
        };
        return "curl " + unbuffered + query + method;
    }

    private static List<String> lines(List<String> words) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add((i == 0 ? "" : "  ") + words.get(i) + (i < words.size() - 1 ? " \\" : ""));
        }
        return lines;
    }

    private static String path(SnippetPlan plan) {
        String template = plan.operation().path();
        StringBuilder path = new StringBuilder();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            path.append(UrlText.encoded(template.substring(end, open)));
            path.append(segment(plan, template.substring(open + 1, close)));
            end = close + 1;
        }
        return path.append(UrlText.encoded(template.substring(end))).toString();
    }

    private static String segment(SnippetPlan plan, String name) {
        return plan.pathArguments().stream()
                .filter(argument -> argument.input().wireName().equals(name))
                .findFirst()
                .map(argument -> PathExpression.segment(argument.input(), WireJson.of(argument.value())))
                .orElseGet(() -> WireEncoding.PATH.encode("{" + name + "}"));
    }

    // A name that is not a token could end the header, make curl read a file (@name), or send another header.
    private static void headers(CurlCall call, SnippetPlan plan, List<String> options) {
        Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        plan.in(Location.HEADER).forEach(argument -> given.add(argument.input().wireName()));
        call.headers().forEach((name, value) -> {
            if (!given.contains(name)) {
                options.add("-H " + ShellText.word(name + ": " + value));
            }
        });
        for (Argument argument : plan.in(Location.HEADER)) {
            String name = argument.input().wireName();
            JsonNode value = WireJson.of(argument.value());
            String text = PathExpression.header(argument.input(), value);
            boolean isNothing = value.isContainerNode() && text.isEmpty();
            if (MediaType.isToken(name) && !isNothing) {
                // curl interprets "name: " as a request to remove the header.
                options.add("-H " + ShellText.word(text.isBlank() ? name + ";" : name + ": " + text));
            }
        }
    }

    // One option with "=" in it: curl interprets text without "=" as a file name.
    private static void cookies(CurlCall call, SnippetPlan plan, List<String> options) {
        String cookies = CurlCookies.of(plan);
        if (call.keyCookie().isPresent()) {
            String before =
                    (cookies.isEmpty() ? "" : cookies + "; ") + call.keyCookie().get() + "=";
            options.add("-b " + ShellText.wordWithVariable(before, call.keyVariable()));
        } else if (!cookies.isEmpty()) {
            options.add("-b " + ShellText.word(cookies));
        }
    }
}
