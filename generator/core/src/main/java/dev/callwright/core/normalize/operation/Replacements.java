package dev.callwright.core.normalize.operation;

import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the operations that replace deprecated ones. OpenAPI has no field for that and no extension of its registry; tools read
 * {@code x-deprecated-replacement}, {@code x-deprecation-replacement} and the same with the name of the tool, with the id of the
 * operation or its path. What a description says is for people.
 */
final class Replacements {
    private static final Pattern EXTENSION = Pattern.compile("x-(?:[a-z0-9]+-)?deprecat(?:ed|ion)-replacement");
    private static final String SETTING = "replacement";

    private final DocumentContext document;
    private final Map<String, String> ids = new HashMap<>();

    Replacements(DocumentContext document) {
        this.document = document;
    }

    /** Adds an operation that may replace others. */
    void add(SharedIds.Named operation, String id) {
        ids.put(fold(id), id);
        ids.put(fold(operation.method() + " " + operation.path()), id);
    }

    /** The id of the operation that replaces a deprecated one; empty: the document does not say it. */
    Optional<String> of(DocumentNode operation, SharedIds.Named own) {
        DocumentNode settings = document.declared().ofOperation(operation);
        if (settings.has(SETTING)) {
            return found(settings.member(SETTING), settings.text(SETTING), own);
        }
        return operation.members().stream()
                .filter(member -> EXTENSION.matcher(member.name()).matches()
                        && member.value().node().isTextual())
                .findFirst()
                .flatMap(member -> found(member.value(), member.value().node().textValue(), own));
    }

    private Optional<String> found(DocumentNode place, String named, SharedIds.Named own) {
        String key = named.startsWith("/") ? own.method() + " " + named : named;
        Optional<String> id = Optional.ofNullable(ids.get(fold(key)));
        if (id.isEmpty()) {
            document.warn(
                    place.pointer(),
                    "the replacement '" + named
                            + "' is no operation of the document; name one by its operationId, or by"
                            + " method and path such as 'GET /orders'");
        }
        return id;
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
