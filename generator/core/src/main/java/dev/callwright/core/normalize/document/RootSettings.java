package dev.callwright.core.normalize.document;

import dev.callwright.core.limit.BoundedPattern;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.ErrorBodies;
import dev.callwright.core.model.Idempotency;
import dev.callwright.core.text.MessageText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code x-callwright} settings of the document.
 *
 * @param api the settings that are part of the model
 * @param expandableMarker the extension that marks unions of an id and the object it identifies, if there is one
 */
public record RootSettings(ApiSettings api, Optional<String> expandableMarker) {

    /** The settings of the document. */
    public static RootSettings of(DocumentContext document) {
        DocumentNode settings = document.declared().ofRoot();
        return new RootSettings(
                new ApiSettings(
                        optional(settings, "name"),
                        optional(settings, "apiKeyVariable"),
                        liveKeyPattern(document, settings.member("liveKeyPattern")),
                        optional(settings, "requestIdHeader"),
                        optional(settings, "retryHeader"),
                        idempotency(settings.member("idempotency")),
                        optional(settings, "expandParameter"),
                        optional(settings, "docsUrl"),
                        new HeaderSettings(document).ofRoot(settings),
                        ErrorBodies.NONE),
                optional(settings, "expandableMarker"));
    }

    // One that is not understood would let live keys pass.
    private static Optional<String> liveKeyPattern(DocumentContext document, DocumentNode setting) {
        String expression = setting.node().asText();
        BoundedPattern pattern = new BoundedPattern(expression);
        pattern.find("");
        if (!pattern.isValid()) {
            document.error(
                    setting,
                    "'x-callwright.liveKeyPattern' is '" + MessageText.piece(expression)
                            + "', but must be a regular expression of Java, such as '^shop_live_'");
        }
        return Optional.of(expression).filter(each -> !each.isBlank());
    }

    private static Optional<Idempotency> idempotency(DocumentNode settings) {
        Set<String> methods = settings.member("methods").items().stream()
                .map(method -> method.node().asText().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return optional(settings, "header")
                .map(header -> new Idempotency(header, methods.isEmpty() ? Set.of("POST") : methods));
    }

    private static Optional<String> optional(DocumentNode settings, String name) {
        String text = settings.text(name);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
