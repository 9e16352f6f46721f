package dev.callwright.core;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells, of places in the names lock that a model lacks, those that are in the document but were not selected. */
final class UnselectedPlaces implements Predicate<String> {
    private static final String COMPONENTS = "/components/schemas/";

    private final JsonNode document;
    private final Set<String> selected = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    /** @param document the root of the document, from which operations were selected */
    UnselectedPlaces(JsonNode document, ApiModel model) {
        this.document = document;
        for (Operation operation : model.operations()) {
            selected.add(operation.method() + " " + operation.path());
        }
        model.types().forEach(type -> types.add(type.id().pointer()));
    }

    @Override
    public boolean test(String place) {
        if (place.startsWith(COMPONENTS)) {
            return isUnselectedComponent(place);
        }
        int method = place.indexOf(" /");
        if (place.startsWith("/") || method < 0) {
            // Resources, webhooks, files: nothing says whether one of their operations was selected.
            return true;
        }
        int end = place.indexOf(' ', method + 1);
        String operation = end < 0 ? place : place.substring(0, end);
        return !selected.contains(operation)
                && isOperation(operation.substring(0, method), operation.substring(method + 1));
    }

    private boolean isOperation(String method, String path) {
        JsonNode item = document.path("paths").path(path);
        return item.has("$ref") || item.has(method.toLowerCase(Locale.ROOT));
    }

    private boolean isUnselectedComponent(String place) {
        for (Iterator<String> names =
                        document.path("components").path("schemas").fieldNames();
                names.hasNext(); ) {
            String component = COMPONENTS + PointerTokens.escape(names.next());
            boolean isIn = place.startsWith(component)
                    && (place.length() == component.length() || "/[{|".indexOf(place.charAt(component.length())) >= 0);
            if (isIn) {
                return !types.contains(component);
            }
        }
        return false;
    }
}
