package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The request body as curl options.
 *
 * @param isSent whether there is a body
 * @param options the options
 * @param writers commands whose output is the body, if no option can represent it
 */
record CurlBody(boolean isSent, List<String> options, List<String> writers) {
    private static final String FROM_WRITERS = "--data-binary @-";

    CurlBody {
        options = List.copyOf(options);
        writers = List.copyOf(writers);
    }

    /** The body of a call. */
    static CurlBody of(SnippetPlan plan) {
        Optional<Body> body = plan.operation().sentBody();
        List<Argument> whole = plan.in(Location.WHOLE_BODY);
        List<Argument> members = plan.in(Location.BODY);
        boolean empty = whole.isEmpty() && members.isEmpty();
        if (body.isEmpty() || (empty && !body.get().required())) {
            return new CurlBody(false, List.of(), List.of());
        }
        return switch (body.get().format()) {
            case JSON -> sent(contentType(body.get()), "--data-raw " + ShellJson.word(json(whole, members)));
            case FORM -> new CurlBody(true, form(whole, members), List.of());
            case MULTIPART ->
                multipart(
                        whole.isEmpty()
                                ? members.stream()
                                        .map(CurlBody::parts)
                                        .flatMap(List::stream)
                                        .toList()
                                : wholeParts(whole.get(0)));
            case TEXT, BINARY -> raw(contentType(body.get()), whole);
        };
    }

    /** The lines of the command, after those of the commands that write the body. */
    List<String> before(List<String> command) {
        if (writers.isEmpty()) {
            return command;
        }
        List<String> lines = new ArrayList<>();
        if (writers.size() == 1) {
            lines.add(writers.get(0) + " |");
        } else {
            lines.add("{");
            writers.forEach(writer -> lines.add("  " + writer));
            lines.add("} |");
        }
        command.forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static CurlBody sent(String... options) {
        return new CurlBody(true, List.of(options), List.of());
    }

    // A media range is what the API accepts, not the type of this body.
    private static String contentType(Body body) {
        String otherwise = switch (body.format()) {
            case JSON -> "application/json";
            case TEXT -> "text/plain";
            case FORM, MULTIPART, BINARY -> "application/octet-stream";
        };
        String mediaType = MediaType.parse(body.mediaType())
                .filter(type -> !type.isRange())
                .map(MediaType::toString)
                .orElse(otherwise);
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

    private static List<String> form(List<Argument> whole, List<Argument> members) {
        List<String> options = new ArrayList<>();
        for (Argument argument : whole) {
            Input input = argument.input();
            WireJson.of(argument.value())
                    .properties()
                    .forEach(member -> WirePairs.of(member.getKey(), member.getValue(), input.serialization(), true)
                            .forEach(pair -> options.add(CurlData.option(pair))));
        }
        for (Argument argument : members) {
            Input input = argument.input();
            WirePairs.of(input.wireName(), WireJson.of(argument.value()), input.serialization(), true)
                    .forEach(pair -> options.add(CurlData.option(pair)));
        }
        return options;
    }

    private static CurlBody multipart(List<CurlPart> parts) {
        boolean byCurl = !parts.isEmpty() && parts.stream().allMatch(CurlPart::isOption);
        if (byCurl) {
            return new CurlBody(true, parts.stream().map(CurlPart::option).toList(), List.of());
        }
        MultipartCommands commands = new MultipartCommands(parts);
        String header = "-H " + ShellText.word("Content-Type: multipart/form-data; boundary=" + commands.boundary());
        return new CurlBody(true, List.of(header, FROM_WRITERS), commands.writers());
    }

    private static List<CurlPart> parts(Argument argument) {
        Input input = argument.input();
        SampleValue value = argument.value();
        String name = input.wireName();
        if (input.serialization().style() == Style.DEEP_OBJECT) {
            return WirePairs.of(name, WireJson.of(value), input.serialization(), true).stream()
                    .map(pair -> CurlPart.text(pair.decodedName(), pair.value(), Optional.empty()))
                    .toList();
        }
        List<SampleValue> items =
                withoutUnion(value) instanceof SampleValue.OfList list ? list.items() : List.of(value);
        // A list or range of media types is what the API accepts, not the type of this part.
        Optional<MediaType> type =
                input.serialization().contentType().flatMap(MediaType::parse).filter(each -> !each.isRange());
        return items.stream().map(item -> part(name, item, type)).toList();
    }

    private static List<CurlPart> wholeParts(Argument argument) {
        return WireJson.of(argument.value()).properties().stream()
                .map(member -> CurlPart.json(member.getKey(), member.getValue(), Optional.empty()))
                .toList();
    }

    private static CurlPart part(String name, SampleValue item, Optional<MediaType> type) {
        return withoutUnion(item) instanceof SampleValue.OfFile file
                ? CurlPart.file(name, file.path(), type)
                : CurlPart.json(name, WireJson.of(item), type);
    }

    private static SampleValue withoutUnion(SampleValue value) {
        SampleValue inner = value;
        while (inner instanceof SampleValue.OfUnion union) {
            inner = union.value();
        }
        return inner;
    }

    private static CurlBody raw(String contentType, List<Argument> whole) {
        if (whole.isEmpty()) {
            return sent(contentType, "--data-raw ''");
        }
        SampleValue value = whole.get(0).value();
        if (value instanceof SampleValue.OfFile file) {
            return sent(contentType, "--data-binary " + ShellText.word("@" + CurlPart.fileName(file.path())));
        }
        JsonNode json = WireJson.of(value);
        String text = json.isContainerNode() ? json.toString() : json.asText("");
        return ShellText.isPlain(text)
                ? sent(contentType, "--data-raw " + ShellText.word(text))
                : new CurlBody(true, List.of(contentType, FROM_WRITERS), List.of(ShellText.printf(text)));
    }
}
