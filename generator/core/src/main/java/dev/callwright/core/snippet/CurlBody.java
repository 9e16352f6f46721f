package dev.callwright.core.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.snippet.SnippetPlan.Argument;
import java.util.List;
import java.util.Optional;

/** The request body as options of curl. */
final class CurlBody {
    private static final JsonMapper JSON = new JsonMapper();

    private final SnippetPlan plan;

    CurlBody(SnippetPlan plan) {
        this.plan = plan;
    }

    /** Adds the options; says whether a body is sent. */
    boolean addTo(List<String> options) {
        Optional<Body> body = plan.operation().sentBody();
        List<Argument> whole = plan.in(Location.WHOLE_BODY);
        List<Argument> members = plan.in(Location.BODY);
        boolean empty = whole.isEmpty() && members.isEmpty();
        if (body.isEmpty() || (empty && !body.get().required())) {
            return false;
        }
        add(body.get(), whole, members, options);
        return true;
    }

    private static void add(Body body, List<Argument> whole, List<Argument> members, List<String> options) {
        switch (body.format()) {
            case JSON -> {
                options.add(contentType(body));
                options.add("--data-raw " + ShellText.word(pretty(json(whole, members))));
            }
            case FORM -> form(whole, members, options);
            case MULTIPART -> members.forEach(argument -> part(argument, options));
            case TEXT, BINARY -> {
                options.add(contentType(body));
                whole.forEach(argument -> raw(argument.value(), options));
            }
        }
    }

    private static String contentType(Body body) {
        String mediaType = body.mediaType();
        if (mediaType.contains("*")) {
            mediaType = body.format() == Format.JSON
                    ? "application/json"
                    : body.format() == Format.TEXT ? "text/plain" : "application/octet-stream";
        }
        return "-H " + ShellText.word("Content-Type: " + mediaType);
    }

    private static JsonNode json(List<Argument> whole, List<Argument> members) {
        if (!whole.isEmpty()) {
            return WireJson.of(whole.get(0).value());
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach(argument -> object.set(argument.input().wireName(), WireJson.of(argument.value())));
        return object;
    }

    private static String pretty(JsonNode json) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return JSON.writer(printer).writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot be written", e);
        }
    }

    private static void form(List<Argument> whole, List<Argument> members, List<String> options) {
        for (Argument argument : whole) {
            WireJson.of(argument.value())
                    .properties()
                    .forEach(member -> WirePairs.of(
                                    member.getKey(),
                                    member.getValue(),
                                    argument.input().serialization(),
                                    true)
                            .forEach(pair -> options.add(CurlSnippet.data(pair))));
        }
        for (Argument argument : members) {
            Input input = argument.input();
            WirePairs.of(input.wireName(), WireJson.of(argument.value()), input.serialization(), true)
                    .forEach(pair -> options.add(CurlSnippet.data(pair)));
        }
    }

    private static void part(Argument argument, List<String> options) {
        SampleValue value = argument.value();
        if (argument.input().serialization().style() == Style.DEEP_OBJECT) {
            WirePairs.of(
                            argument.input().wireName(),
                            WireJson.of(value),
                            argument.input().serialization(),
                            true)
                    .forEach(pair -> options.add("--form-string " + ShellText.word(pair.name() + "=" + pair.value())));
            return;
        }
        List<SampleValue> items = value instanceof SampleValue.OfList list ? list.items() : List.of(value);
        String name = argument.input().wireName();
        String type = argument.input()
                .serialization()
                .contentType()
                .map(each -> ";type=" + each)
                .orElse("");
        for (SampleValue item : items) {
            if (item instanceof SampleValue.OfFile file) {
                options.add("-F " + ShellText.word(name + "=@" + file.path() + type));
            } else {
                JsonNode json = WireJson.of(item);
                if (json.isContainerNode()) {
                    String as = type.isEmpty() ? ";type=application/json" : type;
                    options.add("-F " + ShellText.word(name + "=" + quoted(json.toString()) + as));
                } else {
                    options.add(
                            type.isEmpty()
                                    ? "--form-string " + ShellText.word(name + "=" + json.asText(""))
                                    : "-F " + ShellText.word(name + "=" + quoted(json.asText("")) + type));
                }
            }
        }
    }

    // In quotes, for curl ends a value at a semicolon.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void raw(SampleValue value, List<String> options) {
        options.add(
                value instanceof SampleValue.OfFile file
                        ? "--data-binary " + ShellText.word("@" + file.path())
                        : "--data-raw " + ShellText.word(WireJson.of(value).asText("")));
    }
}
