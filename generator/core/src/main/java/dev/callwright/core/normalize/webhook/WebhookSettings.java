package dev.callwright.core.normalize.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.WebhookSignature;
import dev.callwright.core.model.WebhookSignature.Algorithm;
import dev.callwright.core.model.WebhookSignature.Encoding;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings {@code x-callwright.webhooks} and the event schema. Reports contradictory settings. */
public final class WebhookSettings {
    private static final Map<String, Algorithm> ALGORITHMS = new LinkedHashMap<>();
    private static final Map<String, Encoding> ENCODINGS = new LinkedHashMap<>();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    static {
        ALGORITHMS.put("hmac-sha256", Algorithm.SHA256);
        ALGORITHMS.put("hmac-sha1", Algorithm.SHA1);
        ALGORITHMS.put("hmac-sha512", Algorithm.SHA512);
        ENCODINGS.put("hex", Encoding.HEX);
        ENCODINGS.put("base64", Encoding.BASE64);
    }

    private final DocumentContext document;
    private final DocumentNode settings;
    private final DocumentNode signature;

    public WebhookSettings(DocumentContext document) {
        this.document = document;
        this.settings = document.declared().ofRoot().member("webhooks");
        this.signature = settings.member("signature");
    }

    /** The schema that is marked as the event, of which all webhooks are instances. */
    Optional<DocumentNode> event() {
        List<DocumentNode> marked = new ArrayList<>();
        for (DocumentNode.Member schema :
                document.root().member("components").member("schemas").members()) {
            DocumentNode settings = document.declared().ofSchema(schema.value());
            DocumentNode mark = settings.member(settings.has("webhook") ? "webhook" : "events");
            if (settings.flag("webhook") || settings.has("events")) {
                marked.add(schema.value());
                if (marked.size() == 2) {
                    error(
                            mark,
                            "webhook: " + marked.get(0).pointer().substring(1)
                                    + " is already marked; mark one schema, such as the union of both");
                }
            }
        }
        return marked.stream().findFirst();
    }

    /** The environment variable for the secret. */
    Optional<String> secretVariable() {
        return text(settings, "secretVariable");
    }

    /** The signature of messages, if they are signed. */
    Optional<WebhookSignature> signature() {
        if (signature.node().isMissingNode()) {
            return Optional.empty();
        }
        String format = text(signature, "format").orElse("{signature}");
        String separator = text(signature, "separator").orElse("");
        String content = text(signature, "content").orElse("{body}");
        Optional<String> idHeader = text(signature, "idHeader");
        Optional<String> timestampHeader = text(signature, "timestampHeader");
        checkTemplate("format", format, List.of("signature", "timestamp"), "signature");
        checkParts(format, separator);
        checkTemplate("content", content, List.of("id", "timestamp", "body"), "body");
        checkSource("id", content, idHeader.isPresent(), "'idHeader'");
        boolean timed = timestampHeader.isPresent() || format.contains("{timestamp}");
        checkSource("timestamp", content, timed, "'timestampHeader', or {timestamp} in 'format'");
        return Optional.of(new WebhookSignature(
                signature.text("header"),
                format,
                separator,
                content,
                choice("algorithm", ALGORITHMS, Algorithm.SHA256),
                choice("encoding", ENCODINGS, Encoding.HEX),
                idHeader,
                timestampHeader,
                tolerance(content),
                text(signature, "base64SecretPrefix")));
    }

    private static Optional<String> text(DocumentNode object, String name) {
        return Optional.of(object.text(name)).filter(text -> !text.isEmpty());
    }

    private void checkTemplate(String name, String text, List<String> placeholders, String needed) {
        int uses = 0;
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            uses += found.group(1).equals(needed) ? 1 : 0;
            if (!placeholders.contains(found.group(1))) {
                error(
                        signature.member(name),
                        "webhooks.signature: '" + name + "' has an unknown placeholder " + found.group() + "; use {"
                                + String.join("}, {", placeholders) + "}");
            }
        }
        if (uses != 1) {
            error(signature.member(name), "webhooks.signature: '" + name + "' must contain {" + needed + "} once");
        }
    }

    // The parts of a header are identified by the text around their placeholder.
    private void checkParts(String format, String separator) {
        List<String> parts =
                separator.isEmpty() ? List.of(format) : List.of(format.split(Pattern.quote(separator), -1));
        for (String part : parts) {
            long placeholders = PLACEHOLDER.matcher(part).results().count();
            if (placeholders > 1) {
                error(
                        signature.member("format"),
                        "webhooks.signature: '" + part
                                + "' has several placeholders; set the text between the parts as 'separator'");
            } else if (parts.size() > 1 && PLACEHOLDER.matcher(part).matches()) {
                error(
                        signature.member("format"),
                        "webhooks.signature: the part '" + part + "' cannot be identified; add its prefix");
            }
        }
    }

    private void checkSource(String placeholder, String content, boolean isSet, String source) {
        boolean signed = content.contains("{" + placeholder + "}");
        if (signed && !isSet) {
            error(
                    signature.member("content"),
                    "webhooks.signature: the source of {" + placeholder + "} is not set; add " + source);
        } else if (!signed && isSet) {
            error(
                    signature,
                    "webhooks.signature: the " + placeholder + " is not signed; add {" + placeholder
                            + "} to 'content', or remove " + source);
        }
    }

    private long tolerance(String content) {
        JsonNode tolerance = signature.node().path("tolerance");
        if (tolerance.isMissingNode()) {
            return WebhookSignature.USUAL_TOLERANCE;
        }
        if (!content.contains("{timestamp}")) {
            error(
                    signature.member("tolerance"),
                    "webhooks.signature: 'content' has no {timestamp}, to which 'tolerance' applies; remove 'tolerance'");
        }
        return tolerance.asLong();
    }

    private <T> T choice(String name, Map<String, T> choices, T defaultValue) {
        return text(signature, name).map(choices::get).orElse(defaultValue);
    }

    private void error(DocumentNode node, String message) {
        String pointer = node.node().isMissingNode()
                ? node.pointer().substring(0, node.pointer().lastIndexOf('/'))
                : node.pointer();
        document.error(pointer, "x-callwright." + message);
    }
}
