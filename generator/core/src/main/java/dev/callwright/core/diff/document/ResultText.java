package dev.callwright.core.diff.document;

import dev.callwright.core.model.Result;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import java.util.Map;

/** Names results in sentences. */
final class ResultText {
    private ResultText() {}

    static String of(Result result, Map<TypeId, TypeDefinition> types) {
        String type = result.type().map(new TypePhrase(types)::of).orElse("any value");
        return switch (result.kind()) {
            case JSON -> type;
            case TEXT -> "text";
            case BINARY -> "a file";
            case NONE -> "nothing";
            case EVENTS, NAMED_EVENTS -> "a stream of events (" + type + ")";
            case LINES, SEQUENCE -> "a stream of " + type;
        };
    }
}
