package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.sample.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Commands that write a multipart body (RFC 7578) whose parts curl options cannot represent. */
final class MultipartCommands {
    private final List<CurlPart> parts;
    private final String boundary;

    MultipartCommands(List<CurlPart> parts) {
        this.parts = List.copyOf(parts);
        this.boundary = boundary(parts);
    }

    // Deterministic, and not contained in any part.
    private static String boundary(List<CurlPart> parts) {
        String boundary = "callwright-boundary";
        for (int number = 1; isIn(parts, boundary); number++) {
            boundary = "callwright-boundary-" + number;
        }
        return boundary;
    }

    private static boolean isIn(List<CurlPart> parts, String boundary) {
        return parts.stream().anyMatch(part -> !part.isFile() && part.content().contains(boundary));
    }

    /** The boundary between parts. */
    String boundary() {
        return boundary;
    }

    /** The commands. */
    List<String> writers() {
        List<String> writers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (CurlPart part : parts) {
            text.append("--")
                    .append(boundary)
                    .append("\r\n")
                    .append(headers(part))
                    .append("\r\n");
            if (part.isFile()) {
                writers.add(ShellText.printf(text.toString()));
                writers.add("cat " + ShellText.word(CurlPart.fileName(part.content())));
                text.setLength(0);
            } else {
                text.append(part.content());
            }
            text.append("\r\n");
        }
        writers.add(ShellText.printf(text + "--" + boundary + "--\r\n"));
        return writers;
    }

    private static String headers(CurlPart part) {
        String file = part.isFile() ? "; filename=\"" + quoted(FileNames.last(part.content())) + "\"" : "";
        Optional<MediaType> type = part.type()
                .or(() -> Optional.of(part).filter(CurlPart::isFile).map(each -> FileTypes.of(each.content())));
        return "Content-Disposition: form-data; name=\"" + quoted(part.name()) + "\"" + file + "\r\n"
                + type.map(each -> "Content-Type: " + each + "\r\n").orElse("")
                + part.headers().entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue() + "\r\n")
                        .collect(Collectors.joining());
    }

    // The escapes of the HTML standard, which the SDKs use as well.
    private static String quoted(String text) {
        return text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }
}
