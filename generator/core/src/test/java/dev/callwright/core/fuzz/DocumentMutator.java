package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.fuzz.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes real documents in ways their authors did not mean. */
final class DocumentMutator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> KEPT = Set.of("openapi", "swagger");

    private final Donors donors;

    DocumentMutator(Donors donors) {
        this.donors = donors;
    }

    /** The mutant of this seed. */
    ObjectNode mutant(long seed) {
        Dice dice = new Dice(seed);
        ObjectNode document = donors.cut(dice);
        Mutation mutation = new Mutation(document, dice);
        for (int i = dice.oneOf(1, 1, 2, 2, 3, 4, 6); i > 0; i--) {
            mutation.change();
        }
        return document;
    }

    private final class Mutation {
        private final ObjectNode document;
        private final Dice dice;
        private final WeirdNames names;
        private final RandomValues values;
        private final RandomSchemas schemas;

        Mutation(ObjectNode document, Dice dice) {
            this.document = document;
            this.dice = dice;
            this.names = new WeirdNames(dice, 80);
            this.values = new RandomValues(dice);
            List<String> keys = new ArrayList<>();
            document.path("components").path("schemas").fieldNames().forEachRemaining(keys::add);
            boolean modern = !document.path("openapi").asText().startsWith("3.0");
            this.schemas = RandomDocument.schemas(dice, new Vocabulary(modern, keys, List.of()));
        }

        void change() {
            List<Place> places = places();
            if (places.isEmpty()) {
                return;
            }
            Place place = dice.of(places);
            switch (dice.below(12)) {
                case 0 -> place.remove();
                case 1 -> duplicate(place);
                case 2 -> swap(place, dice.of(places));
                case 3 -> retarget(places);
                case 4 -> retype(places);
                case 5 -> rename(place);
                case 6 -> insertKeyword(places);
                case 7 -> changeNumber(places);
                case 8 -> splice(place);
                case 9 -> place.set(values.any(0));
                case 10 -> changeText(places);
                default -> place.set(schemas.schema());
            }
        }

        private List<Place> places() {
            return Places.below(document).stream()
                    .filter(place -> place.parent() != document || !KEPT.contains(place.name()))
                    .toList();
        }

        private void duplicate(Place place) {
            if (place.parent() instanceof ObjectNode object) {
                object.set(names.any(), place.value().deepCopy());
            } else {
                ((ArrayNode) place.parent()).add(place.value().deepCopy());
            }
        }

        private void swap(Place one, Place other) {
            JsonNode value = one.value().deepCopy();
            one.set(other.value().deepCopy());
            other.set(value);
        }

        private void retarget(List<Place> places) {
            List<Place> references = named(places, "$ref");
            if (!references.isEmpty()) {
                JsonNode target = dice.chance(60)
                        ? dice.of(references).value()
                        : JSON.textNode(
                                dice.oneOf("#", "#/info", "#/paths", "#/components/schemas", "#/absent", "", "#/%"));
                dice.of(references).set(target.deepCopy());
            }
        }

        private void retype(List<Place> places) {
            List<Place> types = named(places, "type");
            if (!types.isEmpty()) {
                dice.of(types)
                        .set(JSON.textNode(dice.oneOf(
                                "string", "integer", "number", "boolean", "object", "array", "null", "file", "")));
            }
        }

        private void rename(Place place) {
            if (place.parent() instanceof ObjectNode object) {
                List<Map.Entry<String, JsonNode>> members = List.copyOf(object.properties());
                object.removeAll();
                String name = names.any();
                members.forEach(member ->
                        object.set(member.getKey().equals(place.name()) ? name : member.getKey(), member.getValue()));
            }
        }

        private void insertKeyword(List<Place> places) {
            List<Place> typed = named(places, "type");
            if (!typed.isEmpty() && dice.of(typed).parent() instanceof ObjectNode schema) {
                List<Place> keywords = Places.in(schemas.schema());
                if (!keywords.isEmpty()) {
                    Place keyword = dice.of(keywords);
                    schema.set(keyword.name(), keyword.value());
                }
            }
        }

        private void changeNumber(List<Place> places) {
            List<Place> numbers =
                    places.stream().filter(place -> place.value().isNumber()).toList();
            if (!numbers.isEmpty()) {
                dice.of(numbers).set(values.number());
            }
        }

        private void changeText(List<Place> places) {
            List<Place> texts =
                    places.stream().filter(place -> place.value().isTextual()).toList();
            if (!texts.isEmpty()) {
                dice.of(texts).set(JSON.textNode(dice.chance(50) ? names.any() : values.text()));
            }
        }

        // Something of another document, from a place of the same name if it has one.
        private void splice(Place place) {
            List<Place> foreign = Places.below(donors.cut(dice));
            List<Place> alike = named(foreign, place.name());
            place.set(dice.of(alike.isEmpty() ? foreign : alike).value().deepCopy());
        }

        private static List<Place> named(List<Place> places, String name) {
            return places.stream().filter(place -> place.name().equals(name)).toList();
        }
    }
}
