package dev.callwright.core.normalize.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.WebhookSignature;
import dev.callwright.core.model.WebhookSignature.Algorithm;
import dev.callwright.core.model.WebhookSignature.Encoding;
import dev.callwright.core.normalize.document.DeclaredSettings;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code x-callwright.webhooks} says, and which schema says that it is the event; what does not fit together is an error. */
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

    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final DeclaredSettings declared;
    private final SchemaNode settings;
    private final SchemaNode signature;

    public WebhookSettings(SpecTree tree, Diagnostics diagnostics, DeclaredSettings declared) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.declared = declared;
        this.settings = declared.ofRoot().member("webhooks");
        this.signature = settings.member("signature");
    }

    /** The schema that is marked as the one of everything the API sends. */
    Optional<SchemaNode> event(SchemaNode root) {
        List<SchemaNode> marked = new ArrayList<>();
        for (SchemaNode.Named schema :
                root.member("components").member("schemas").members()) {
            SchemaNode mark = declared.ofSchema(schema.value()).member("webhook");
            if (mark.node().booleanValue()) {
                marked.add(schema.value());
                if (marked.size() == 2) {
                    wrong(
                            mark,
                            "webhook: " + marked.get(0).pointer().substring(1)
                                    + " is marked already; mark one schema, such as the union of both");
                }
            }
        }
        return marked.stream().findFirst();
    }

    /** The environment variable that holds the secret. */
    Optional<String> secretVariable() {
        return text(settings, "secretVariable");
    }

    /** How messages are signed. */
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

    private static Optional<String> text(SchemaNode object, String name) {
        return Optional.of(object.text(name)).filter(text -> !text.isEmpty());
    }

    private void checkTemplate(String name, String text, List<String> placeholders, String needed) {
        int uses = 0;
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            uses += found.group(1).equals(needed) ? 1 : 0;
            if (!placeholders.contains(found.group(1))) {
                wrong(
                        signature.member(name),
                        "webhooks.signature: '" + name + "' knows no " + found.group() + "; there are {"
                                + String.join("}, {", placeholders) + "}");
            }
        }
        if (uses != 1) {
            wrong(signature.member(name), "webhooks.signature: '" + name + "' holds {" + needed + "} once");
        }
    }

    // Where a header has several parts, what stands around a placeholder says which of them is meant.
    private void checkParts(String format, String separator) {
        List<String> parts =
                separator.isEmpty() ? List.of(format) : List.of(format.split(Pattern.quote(separator), -1));
        for (String part : parts) {
            long placeholders = PLACEHOLDER.matcher(part).results().count();
            if (placeholders > 1) {
                wrong(
                        signature.member("format"),
                        "webhooks.signature: '" + part
                                + "' holds several placeholders; say what stands between the parts with 'separator'");
            } else if (parts.size() > 1 && PLACEHOLDER.matcher(part).matches()) {
                wrong(
                        signature.member("format"),
                        "webhooks.signature: nothing tells the part '" + part
                                + "' from the others; write what stands before it");
            }
        }
    }

    private void checkSource(String placeholder, String content, boolean given, String source) {
        boolean signed = content.contains("{" + placeholder + "}");
        if (signed && !given) {
            wrong(
                    signature.member("content"),
                    "webhooks.signature: nothing says where the {" + placeholder + "} is; add " + source);
        } else if (!signed && given) {
            wrong(
                    signature,
                    "webhooks.signature: the " + placeholder + " is not signed, so it proves nothing; add {"
                            + placeholder + "} to 'content', or remove " + source);
        }
    }

    private long tolerance(String content) {
        JsonNode tolerance = signature.node().path("tolerance");
        if (tolerance.isMissingNode()) {
            return WebhookSignature.USUAL_TOLERANCE;
        }
        if (!content.contains("{timestamp}")) {
            wrong(
                    signature.member("tolerance"),
                    "webhooks.signature: no time is signed, so none can be tolerated;" + " remove 'tolerance'");
        }
        return tolerance.asLong();
    }

    private <T> T choice(String name, Map<String, T> choices, T usual) {
        return text(signature, name).map(choices::get).orElse(usual);
    }

    private void wrong(SchemaNode where, String message) {
        String pointer = where.node().isMissingNode()
                ? where.pointer().substring(0, where.pointer().lastIndexOf('/'))
                : where.pointer();
        diagnostics.error(tree.location(pointer), "x-callwright." + message);
    }
}
