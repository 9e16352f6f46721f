package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.emit.snippet.shell.ShellJson;
import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.emit.snippet.wire.WireEncoding;
import dev.callwright.core.emit.snippet.wire.WirePairs;
import dev.callwright.core.emit.snippet.wire.WirePairs.Pair;
import dev.callwright.core.emit.snippet.wire.WireText;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
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
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

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
            case FORM -> new CurlBody(true, form(body.get(), whole, members), List.of());
            case MULTIPART -> multipart(parts(whole, members));
            case TEXT, BINARY -> raw(body.get(), whole);
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
        return contentType(
                body,
                switch (body.format()) {
                    case JSON -> "application/json";
                    case TEXT -> "text/plain";
                    case FORM, MULTIPART, BINARY -> "application/octet-stream";
                });
    }

    private static String contentType(Body body, String otherwise) {
        boolean isType = MediaType.parse(body.mediaType())
                .filter(type -> !type.isRange())
                .isPresent();
        return "-H " + ShellText.word("Content-Type: " + (isType ? body.mediaType() : otherwise));
    }

    private static JsonNode json(List<Argument> whole, List<Argument> members) {
        if (!whole.isEmpty()) {
            return WireJson.of(whole.get(0).value());
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach(argument -> object.set(argument.input().wireName(), WireJson.of(argument.value())));
        return object;
    }

    private static List<String> form(Body body, List<Argument> whole, List<Argument> members) {
        WirePairs form = new WirePairs(WireEncoding.FORM);
        List<Pair> pairs = new ArrayList<>();
        whole.forEach(argument -> pairs.addAll(form.ofForm(WireJson.of(argument.value()), serialization(argument))));
        members.forEach(argument -> pairs.addAll(
                form.ofMember(argument.input().wireName(), WireJson.of(argument.value()), serialization(argument))));
        List<String> options = new ArrayList<>();
        if (!body.mediaType().equals(FORM_TYPE)) {
            options.add(contentType(body, FORM_TYPE));
        }
        pairs.forEach(pair -> options.add(CurlData.option(pair)));
        if (pairs.isEmpty()) {
            options.add("-d ''");
        }
        return options;
    }

    private static Serialization serialization(Argument argument) {
        return argument.input().serialization();
    }

    private static List<CurlPart> parts(List<Argument> whole, List<Argument> members) {
        List<CurlPart> parts = new ArrayList<>();
        whole.forEach(argument -> parts.addAll(CurlParts.ofWhole(argument.value(), serialization(argument))));
        members.forEach(argument -> parts.addAll(
                CurlParts.ofMember(argument.input().wireName(), argument.value(), serialization(argument))));
        return parts;
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

    private static CurlBody raw(Body body, List<Argument> whole) {
        if (whole.isEmpty()) {
            return sent(contentType(body), "--data-raw ''");
        }
        SampleValue value = whole.get(0).value();
        if (value instanceof SampleValue.OfFile file) {
            return sent(
                    contentType(body, FileTypes.of(file.path()).toString()),
                    "--data-binary " + ShellText.word("@" + CurlPart.fileName(file.path())));
        }
        String text = WireText.of(WireJson.of(value));
        return ShellText.isPlain(text)
                ? sent(contentType(body), "--data-raw " + ShellText.word(text))
                : new CurlBody(true, List.of(contentType(body), FROM_WRITERS), List.of(ShellText.printf(text)));
    }
}
