package dev.callwright.core.diff.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the places of inputs in two documents: the model knows only those of operations. */
public final class InputPointers {
    private static final String BODY = "/requestBody";

    private final Document from;
    private final Document to;

    /**
     * @param from the root of the old document
     * @param to the root of the new document
     */
    public InputPointers(JsonNode from, JsonNode to) {
        this.from = new Document(from);
        this.to = new Document(to);
    }

    /** The difference with the places of its inputs. */
    public Change of(Change change) {
        return new Change(
                change.kind(),
                change.before().map(from::of),
                change.after().map(to::of),
                change.sentence(),
                change.impacts(),
                change.surface());
    }

    /** A document with the places of its parameters, each list of which is read once. */
    private static final class Document {
        private final JsonNode root;
        private final Map<String, Map<String, String>> parameters = new HashMap<>();

        Document(JsonNode root) {
            this.root = root;
        }

        Place of(Place place) {
            Subject subject = place.subject();
            if (subject.kind() != Kind.INPUT) {
                return place;
            }
            String operation = place.pointer();
            String member = subject.member();
            if (member.startsWith("body:")) {
                return new Place(subject, body(operation, member.substring("body:".length())));
            }
            return new Place(subject, member.equals("body") ? operation + BODY : parameter(operation, member));
        }

        // The operation's own parameters hide those of its path.
        private String parameter(String operation, String key) {
            String path = operation.substring(0, Math.max(operation.lastIndexOf('/'), 0));
            return Optional.ofNullable(parameters(operation).get(key))
                    .or(() -> Optional.ofNullable(parameters(path).get(key)))
                    .orElse(operation);
        }

        private Map<String, String> parameters(String owner) {
            return parameters.computeIfAbsent(owner, unused -> {
                String list = owner + "/parameters";
                Map<String, String> found = new HashMap<>();
                int index = 0;
                for (JsonNode each : root.at(list)) {
                    JsonNode parameter = resolved(each);
                    String key = parameter.path("in").asText() + ":"
                            + parameter.path("name").asText();
                    found.putIfAbsent(key, list + "/" + index++);
                }
                return found;
            });
        }

        // One step, because a parameter that refers to a reference is rare, and its operation is a place too.
        private JsonNode resolved(JsonNode node) {
            String reference = node.path("$ref").asText();
            return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
        }

        private String body(String operation, String member) {
            String content = operation + BODY + "/content";
            for (Map.Entry<String, JsonNode> each : root.at(content).properties()) {
                if (each.getValue().path("schema").path("properties").has(member)) {
                    String type = PointerTokens.child(content, each.getKey());
                    return PointerTokens.child(type + "/schema/properties", member);
                }
            }
            return operation + BODY;
        }
    }
}
