package dev.callwright.core.naming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Changes a document as a new version of an API does. Each change says what it did. */
final class DocumentChanges {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode document;
    private final Random random;

    DocumentChanges(ObjectNode document, long seed) {
        this.document = document;
        this.random = new Random(seed);
    }

    /** Makes a change; empty if the document has nothing to change in this way. */
    Optional<String> change() {
        SchemaSlots slots = new SchemaSlots(document);
        return switch (random.nextInt(18)) {
            case 0 -> addOperation();
            case 1 -> remove("an operation", slots.operations());
            case 2 -> reorder("paths", slots.paths());
            case 3 -> addSchema(slots);
            case 4 -> reorder("schemas", slots.schemas());
            case 5 -> addMember(slots);
            case 6 -> anyOf(slots.properties()).flatMap(properties -> remove("a member", List.of(properties)));
            case 7 -> anyOf(slots.properties()).flatMap(properties -> reorder("members", properties));
            case 8 -> addParameter(slots);
            case 9 -> anyOf(slots.parameters()).flatMap(this::reorder);
            case 10 -> addAlternative(slots);
            case 11 -> anyOf(slots.alternatives()).flatMap(this::reorder);
            case 12 -> removeAlternative(slots);
            case 13 -> moveToComponent(slots);
            case 14 -> removeUnused(slots);
            case 15 -> removeParameter(slots);
            case 16 -> moveInline(slots);
            default -> addEqualShape(slots);
        };
    }

    /** Makes a change after which callers can do all that they did before. */
    Optional<String> grow() {
        SchemaSlots slots = new SchemaSlots(document);
        return switch (random.nextInt(9)) {
            case 0 -> addOperation();
            case 1 -> reorder("paths", slots.paths());
            case 2 -> addSchema(slots);
            case 3 -> reorder("schemas", slots.schemas());
            case 4 -> addMember(slots);
            case 5 -> anyOf(slots.properties()).flatMap(properties -> reorder("members", properties));
            case 6 -> anyOf(slots.alternatives()).flatMap(this::reorder);
            case 7 -> moveToComponent(slots);
            default -> addEqualShape(slots);
        };
    }

    private <T> Optional<T> anyOf(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Optional<String> anyName(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return anyOf(names);
    }

    // Beside another one, below it, or with its words in another order: what could change the names that exist.
    private Optional<String> addOperation() {
        if (!(document.path("paths") instanceof ObjectNode paths) || paths.isEmpty()) {
            return Optional.empty();
        }
        String path = anyName(paths).orElseThrow();
        JsonNode item = paths.path(path);
        String added = switch (random.nextInt(5)) {
            case 0 -> path + "/{added_id}";
            case 1 -> path + "/verify";
            case 2 -> path.replaceAll("/\\{[^/]*}$", "");
            case 3 -> path.replace('_', '-') + "s";
            default -> path;
        };
        String method = List.of("get", "post", "put", "delete", "patch").get(random.nextInt(5));
        ObjectNode target = paths.path(added) instanceof ObjectNode known ? known : paths.putObject(added);
        if (added.isEmpty() || target.has(method) || target.has("$ref")) {
            return Optional.empty();
        }
        ObjectNode operation = (ObjectNode) Optional.ofNullable(item.get("get"))
                .or(() -> Optional.ofNullable(item.get("post")))
                .map(JsonNode::deepCopy)
                .orElseGet(JSON::objectNode);
        String id = operation.path("operationId").asText("op");
        operation.put("operationId", random.nextBoolean() ? id + "_" : "added" + random.nextInt(1000));
        target.set(method, operation);
        return Optional.of("added " + method + " " + added);
    }

    private Optional<String> remove(String what, List<ObjectNode> objects) {
        return anyOf(objects)
                .flatMap(object -> anyName(object).map(name -> {
                    object.remove(name);
                    return "removed " + what + ": " + name;
                }));
    }

    private Optional<String> reorder(String what, ObjectNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        object.properties().forEach(each -> members.add(Map.entry(each.getKey(), each.getValue())));
        Collections.shuffle(members, random);
        object.removeAll();
        members.forEach(member -> object.set(member.getKey(), member.getValue()));
        return Optional.of("reordered " + what);
    }

    private Optional<String> reorder(ArrayNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        Collections.shuffle(items, random);
        array.removeAll();
        items.forEach(array::add);
        return Optional.of("reordered items");
    }

    // With the words of a name that exists, so that they collide.
    private Optional<String> addSchema(SchemaSlots slots) {
        Optional<String> name =
                anyName(slots.schemas()).or(() -> anyOf(slots.properties()).flatMap(this::anyName));
        return name.flatMap(known -> anyOf(slots.properties()).map(properties -> {
            String added = respelled(known);
            if (!slots.schemas().has(added)) {
                slots.schemas().set(added, object(added));
                properties.set("to" + random.nextInt(100), reference(added));
            }
            return "added the schema " + added;
        }));
    }

    private String respelled(String name) {
        return switch (random.nextInt(7)) {
            case 0 -> name.toUpperCase(java.util.Locale.ROOT);
            case 1 -> name.toLowerCase(java.util.Locale.ROOT);
            case 2 -> name + "_params";
            case 3 -> name.replace("_", "").replace(".", "");
            case 4 -> name + "s";
            case 5 -> name.length() > 2 ? name.substring(0, name.length() - 1) : name;
            default -> name + "_" + name;
        };
    }

    private Optional<String> addMember(SchemaSlots slots) {
        return anyOf(slots.properties())
                .flatMap(properties -> anyName(properties).map(known -> {
                    String added = random.nextInt(4) == 0
                            ? List.of("add_", "clear_", "put_", "_").get(random.nextInt(4)) + known
                            : respelled(known);
                    JsonNode schema = random.nextBoolean()
                            ? object(added)
                            : anyName(slots.schemas())
                                    .<JsonNode>map(this::reference)
                                    .orElseGet(() -> object(added));
                    if (!properties.has(added)) {
                        properties.set(added, random.nextInt(4) == 0 ? list(schema) : schema);
                    }
                    return "added the member " + added;
                }));
    }

    private ObjectNode object(String name) {
        ObjectNode object = JSON.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        properties.putObject("added_" + random.nextInt(50)).put("type", "string");
        properties.putObject(name.isBlank() ? "x" : name).put("type", "integer");
        return object;
    }

    private static ObjectNode list(JsonNode items) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", items);
        return list;
    }

    private ObjectNode reference(String schema) {
        return JSON.objectNode()
                .put("$ref", "#/components/schemas/" + schema.replace("~", "~0").replace("/", "~1"));
    }

    private Optional<String> addParameter(SchemaSlots slots) {
        return anyOf(slots.parameters()).map(parameters -> {
            String name = anyOf(slots.properties()).flatMap(this::anyName).orElse("dir");
            ObjectNode parameter =
                    JSON.objectNode().put("name", name).put("in", random.nextBoolean() ? "query" : "header");
            ObjectNode schema = parameter.putObject("schema").put("type", "string");
            schema.putArray("enum").add("a" + random.nextInt(9)).add("b");
            boolean isNew = true;
            for (JsonNode each : parameters) {
                isNew &= !each.has("$ref") && !each.path("name").asText().equalsIgnoreCase(name);
            }
            if (isNew) {
                parameters.insert(random.nextInt(parameters.size() + 1), parameter);
            }
            return "added the parameter " + name;
        });
    }

    private Optional<String> addAlternative(SchemaSlots slots) {
        return anyOf(slots.alternatives()).map(alternatives -> {
            JsonNode like = alternatives.isEmpty() ? JSON.objectNode() : alternatives.get(0);
            String member = like.path("properties") instanceof ObjectNode properties
                    ? anyName(properties).orElse("x")
                    : "x" + random.nextInt(9);
            alternatives.insert(random.nextInt(alternatives.size() + 1), object(member));
            return "added an alternative with " + member;
        });
    }

    private Optional<String> removeAlternative(SchemaSlots slots) {
        return anyOf(slots.alternatives().stream()
                        .filter(each -> each.size() > 2)
                        .toList())
                .map(alternatives -> {
                    alternatives.remove(random.nextInt(alternatives.size()));
                    return "removed an alternative";
                });
    }

    private Optional<String> moveToComponent(SchemaSlots slots) {
        return anyOf(slots.inline()).map(slot -> {
            String name = slot.name().isEmpty() ? "moved" : slot.name();
            while (slots.schemas().has(name)) {
                name += "_";
            }
            JsonNode schema = slot.value();
            slot.set(reference(name));
            slots.schemas().set(name, schema);
            return "moved " + name + " to the components";
        });
    }

    private Optional<String> removeParameter(SchemaSlots slots) {
        return anyOf(slots.parameters().stream().filter(each -> !each.isEmpty()).toList())
                .map(parameters -> {
                    JsonNode parameter = parameters.remove(random.nextInt(parameters.size()));
                    return "removed the parameter "
                            + parameter
                                    .path("name")
                                    .asText(parameter.path("$ref").asText());
                });
    }

    private Optional<String> removeUnused(SchemaSlots slots) {
        return anyOf(slots.mentioned(0)).map(name -> {
            slots.schemas().remove(name);
            return "removed the unused schema " + name;
        });
    }

    // The node itself moves, so that what is in it is known afterwards.
    private Optional<String> moveInline(SchemaSlots slots) {
        return anyOf(slots.mentioned(1)).flatMap(name -> {
            JsonNode schema = slots.schemas().path(name);
            Optional<SchemaSlots.Slot> only = slots.references().stream()
                    .filter(slot -> slot.value().equals(reference(name)))
                    .findFirst();
            return only.filter(slot -> !schema.isEmpty()).map(slot -> {
                slot.set(schema);
                slots.schemas().remove(name);
                return "moved the schema " + name + " to its only place";
            });
        });
    }

    private Optional<String> addEqualShape(SchemaSlots slots) {
        return anyOf(slots.inline())
                .flatMap(slot -> anyOf(slots.properties()).map(properties -> {
                    String name = slot.name().isEmpty() ? "equal" : slot.name();
                    if (!properties.has(name)) {
                        properties.set(name, slot.value().deepCopy());
                    }
                    return "added an equal shape as " + name;
                }));
    }
}
