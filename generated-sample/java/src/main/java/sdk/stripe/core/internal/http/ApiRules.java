package sdk.stripe.core.internal.http;

import sdk.stripe.core.Credential;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is the same for all clients of an API.
 *
 * @param errorKinds the kinds of errors
 * @param keySchemes how the keys of security schemes are sent, by scheme
 * @param security the alternatives of security schemes that most operations have, each of schemes that go together
 */
public record ApiRules(
        ErrorKinds errorKinds, Map<String, Function<String, Credential>> keySchemes, List<List<String>> security) {
    /** No rules. */
    public static final ApiRules NONE = new ApiRules(ErrorKinds.NONE, Map.of(), List.of());

    /** The same with these kinds of errors. */
    public ApiRules withErrorKinds(ErrorKinds kinds) {
        return new ApiRules(kinds, keySchemes, security);
    }

    /** The same with the place of the key of a security scheme. */
    public ApiRules withKeyScheme(String scheme, Function<String, Credential> place) {
        Map<String, Function<String, Credential>> more = new LinkedHashMap<>(keySchemes);
        more.put(scheme, place);
        return new ApiRules(errorKinds, more, security);
    }

    /** The same with another alternative of security schemes. */
    public ApiRules withSecurity(List<String> schemes) {
        List<List<String>> more = new ArrayList<>(security);
        more.add(List.copyOf(schemes));
        return new ApiRules(errorKinds, keySchemes, more);
    }

    /** A credential at the place that its security scheme says. */
    Credential placed(String scheme, Credential credential) {
        return credential.placed(scheme, Optional.ofNullable(keySchemes.get(scheme)));
    }
}
