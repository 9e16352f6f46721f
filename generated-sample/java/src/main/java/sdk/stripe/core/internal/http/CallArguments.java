package sdk.stripe.core.internal.http;

import sdk.stripe.core.HttpBody;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.RawMember;
import sdk.stripe.core.internal.object.MemberLookup;
import sdk.stripe.core.internal.object.MemberTable;
import sdk.stripe.core.internal.object.MemberValues;
import sdk.stripe.core.internal.object.ObjectShape;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call.
 *
 * @param path the path parameters
 * @param params the other parameters and the body
 * @param options the options of the call
 * @param link the URL of the call, if it is not the operation's own
 * @param body the body, if it is not that of the params
 */
public record CallArguments(
        List<Object> path,
        @Nullable MemberValues params,
        RequestOptions options,
        Optional<URI> link,
        Optional<HttpBody> body) {

    /** The arguments of a call to the operation's own URL. */
    public CallArguments(List<Object> path, @Nullable MemberValues params, RequestOptions options) {
        this(path, params, options, Optional.empty(), Optional.empty());
    }

    /** The arguments of the same call with this body. */
    public CallArguments sending(HttpBody given) {
        return new CallArguments(path, params, options, link, Optional.of(given));
    }

    /** The arguments of a follow-up call to this URL. */
    public CallArguments following(URI url) {
        return new CallArguments(path, params, options.forFollowUp(""), Optional.of(url), body);
    }

    /** The arguments of a follow-up call with another value of one parameter. */
    public CallArguments with(String parameter, JsonValue value) {
        MemberValues changed = params == null
                ? new MemberValues(NoMembers.SHAPE, new Object[0], Map.of(parameter, value))
                : changed(params, parameter, value);
        return new CallArguments(path, changed, options.forFollowUp(parameter));
    }

    private static MemberValues changed(MemberValues values, String name, JsonValue value) {
        @Nullable Object[] slots = values.copyOfSlots();
        Map<String, JsonValue> additional = new LinkedHashMap<>(values.additional());
        int index = values.table().index(name, 0);
        if (index >= 0) {
            // Sent as it is; nothing reads it as the member's type.
            slots[index] = new RawMember(value, "$", null);
        } else {
            additional.put(name, value);
        }
        return new MemberValues(values.shape(), slots, additional);
    }

    /** The text of a parameter in this call, if it is given. */
    public Optional<String> text(String parameter) {
        Optional<String> given =
                params == null ? Optional.empty() : MemberLookup.text(MemberLookup.of(params, parameter));
        return given.or(() -> options.queries().stream()
                .filter(query -> query.getKey().equals(parameter))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** The shape of the params of calls that were made without any. */
    private static final class NoMembers implements ObjectShape {
        static final NoMembers SHAPE = new NoMembers();

        private final MemberTable table = new MemberTable(List.of(), Codecs.ANY);

        @Override
        public String name() {
            return "params";
        }

        @Override
        public MemberTable table() {
            return table;
        }
    }
}
