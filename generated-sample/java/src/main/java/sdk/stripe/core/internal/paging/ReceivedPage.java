package sdk.stripe.core.internal.paging;

import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.internal.http.CallArguments;
import sdk.stripe.core.internal.http.Url;
import sdk.stripe.core.internal.object.MemberLookup;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page with the call that returned it.
 *
 * @param arguments the arguments of the call
 * @param url the URL of the call
 * @param proxied the page at a proxy; empty if the API's server was called
 * @param response the response
 * @param items the items of the page
 * @param <T> the type of the items
 */
record ReceivedPage<T>(
        CallArguments arguments,
        URI url,
        Supplier<Optional<ProxiedPage>> proxied,
        ApiResponse<?> response,
        List<T> items) {
    /** The member of the body at a path; null if there is none. */
    @Nullable
    Object member(String path) {
        return MemberLookup.at(response.value(), path);
    }

    /** The arguments of a call to a link that was found in the response; its location is for messages. */
    CallArguments following(String link, String location) {
        URI next = resolved(link, location);
        if (!Url.origin(next).equals(Url.origin(url))) {
            // Credentials would go there.
            throw new DecodingException(
                    location, "the next page is not at " + Url.origin(url) + " but at " + Url.origin(next));
        }
        // The URL of the call may have an API key, which a link does not repeat.
        if (next.equals(url) || arguments.link().filter(next::equals).isPresent()) {
            throw new DecodingException(location, "the next page is this one, so there would be no end");
        }
        return arguments.following(next);
    }

    private URI resolved(String link, String location) {
        try {
            URI target = Url.resolve(url, link);
            return proxied.get().flatMap(page -> page.next(target)).orElse(target);
        } catch (IllegalArgumentException e) {
            throw new DecodingException(location, "this is not a URL: " + link);
        }
    }
}
