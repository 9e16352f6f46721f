package dev.callwright.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document whose operations each hold one hostile text, and what a server has to read when they are called. */
public final class HostileDocument {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @param server the URL that the operations are called at */
    public HostileDocument(String server) {
        root.putObject("info").put("title", "Hostile").put("version", "1");
        root.putArray("servers").addObject().put("url", server);
        root.putObject("paths");
    }

    /** Every pair of a place and a text that can stand there, each as {@code PLACE-number}. */
    public static List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (HostilePlace place : HostilePlace.values()) {
            for (int i = 0; i < Payloads.TEXTS.size(); i++) {
                if (place.takes(Payloads.TEXTS.get(i))) {
                    pairs.add(place + "-" + i);
                }
            }
        }
        return pairs;
    }

    /** The place of a pair. */
    public static HostilePlace place(String pair) {
        return HostilePlace.valueOf(pair.substring(0, pair.indexOf('-')));
    }

    /** Adds an operation for a pair. */
    public HostileDocument with(String pair) {
        String text = Payloads.TEXTS.get(Integer.parseInt(pair.substring(pair.indexOf('-') + 1)));
        with(pair, text);
        texts.put(pair, text);
        return this;
    }

    /** Adds an operation that holds a text at the place of its id. */
    public void with(String id, String text) {
        HostilePlace place = place(id);
        String path = "/" + id + (place == HostilePlace.PATH ? "/{id}" : "");
        ObjectNode operation = ((ObjectNode) root.path("paths")).putObject(path).putObject("post");
        operation.put("operationId", id);
        operation.putObject("responses").putObject("204").put("description", "Done.");
        place.write(operation, text);
    }

    /** Writes the document. */
    public Path write(Path file) throws IOException {
        return Files.writeString(file, JSON.writeValueAsString(root));
    }

    /** How many texts there are. */
    public int size() {
        return texts.size();
    }

    /** Texts that did not arrive as they are, or arrived with what the secret file holds. */
    public List<String> wrong(List<JsonNode> requests) throws Exception {
        Map<String, String> missing = new LinkedHashMap<>(texts);
        List<String> wrong = new ArrayList<>();
        for (JsonNode request : requests) {
            String id = request.path("segments").path(0).textValue();
            String text = place(id).read(request);
            if (!text.equals(missing.remove(id)) || request.toString().contains(HostileSnippets.SECRET)) {
                wrong.add(id + ": " + text + " of " + request);
            }
        }
        missing.keySet().forEach(id -> wrong.add(id + " did not arrive"));
        return wrong;
    }
}
