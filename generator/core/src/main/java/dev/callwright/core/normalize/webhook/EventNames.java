package dev.callwright.core.normalize.webhook;

import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of an API's events, each with the place where the document or an overlay lists it. */
final class EventNames {
    private final DocumentContext document;
    private final DocumentNode settings;

    /** @param settings the settings {@code x-callwright.events} of the event's schema */
    EventNames(DocumentContext document, DocumentNode settings) {
        this.document = document;
        this.settings = settings;
    }

    /** The places by name, in the order of the document: from the setting, or else the enum of the event's member. */
    Map<String, DocumentNode> of(DocumentNode event, String member) {
        DocumentNode names = settings.member("names");
        Map<String, DocumentNode> places = new LinkedHashMap<>();
        listed(names, event, member)
                .forEach(each -> places.putIfAbsent(each.node().asText(), each));
        if (places.isEmpty()) {
            document.error(
                    names.node().isMissingNode() ? settings : names,
                    "x-callwright.events: there are no names of events here; set 'names' to a list of them, or to the JSONPath"
                            + " of the texts in the document that are names");
        }
        return places;
    }

    private List<DocumentNode> listed(DocumentNode names, DocumentNode event, String member) {
        if (names.node().isMissingNode()) {
            DocumentNode property = document.resolve(event.member("properties").member(member));
            return texts(property.member("enum").items());
        }
        return names.node().isArray() ? texts(names.items()) : texts(selected(names));
    }

    private List<DocumentNode> selected(DocumentNode names) {
        Optional<String> problem;
        try {
            return JsonPath.parse(names.node().asText()).select(document.root().node()).stream()
                    .map(found -> new DocumentNode(found.node(), found.pointer()))
                    .toList();
        } catch (JsonPathException e) {
            problem = Optional.ofNullable(e.getMessage());
        }
        document.error(names, "x-callwright.events: 'names' is no JSONPath: " + problem.orElse(""));
        return List.of();
    }

    private static List<DocumentNode> texts(List<DocumentNode> nodes) {
        List<DocumentNode> texts = new ArrayList<>(nodes);
        texts.removeIf(node -> !node.node().isTextual());
        return texts;
    }
}
