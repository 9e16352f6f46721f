package dev.callwright.runtime;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one call is made with.
 *
 * @param path the path parameters
 * @param params the other parameters and the body
 * @param options what the call does differently
 * @param link where the call goes instead of the operation's own URL
 */
record Inputs(PathValues path, @Nullable ApiObject params, RequestOptions options, Optional<URI> link) {

    Inputs(PathValues path, @Nullable ApiObject params, RequestOptions options) {
        this(path, params, options, Optional.empty());
    }

    /** The inputs of another call, to this URL. */
    Inputs following(URI url) {
        return new Inputs(path, params, options.forAnotherCall(""), Optional.of(url));
    }

    /** The inputs of another call, with another value of one parameter. */
    Inputs with(String parameter, JsonValue value) {
        ApiObject changed = params == null ? Extra.with(parameter, value) : changed(params, parameter, value);
        return new Inputs(path, changed, options.forAnotherCall(parameter));
    }

    private static ApiObject changed(ApiObject params, String name, JsonValue value) {
        ObjectValues values = params.values;
        @Nullable Object[] slots = values.slots.clone();
        Map<String, JsonValue> additional = new LinkedHashMap<>(values.additional());
        int index = values.type.table().index(name, 0);
        if (index >= 0) {
            // Written as it is; nobody reads it as the member's type.
            slots[index] = new RawMember(value, "$", null);
        } else {
            additional.put(name, value);
        }
        return values.type.make(slots, additional);
    }

    /** The text that a parameter has in this call, if it has one. */
    Optional<String> text(String parameter) {
        Optional<String> given = params == null ? Optional.empty() : Parts.text(Parts.at(params, parameter));
        return given.or(() -> options.queries().stream()
                .filter(query -> query.getKey().equals(parameter))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** The params object of operations that the caller gave none. */
    private static final class Extra extends ApiObject {
        private static final ObjectType<Extra> TYPE = ObjectType.of("Extra", new Extra(NONE));

        private Extra(ObjectValues values) {
            super(values);
        }

        static Extra with(String name, JsonValue value) {
            return TYPE.make(new Object[0], Map.of(name, value));
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Extra(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of();
        }
    }
}
