package dev.callwright.gateway.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How callers prove who they are.
 *
 * @param tokens the tokens of callers
 * @param oidc the issuer of further tokens; empty: none
 */
public record CallerSettings(List<CallerToken> tokens, Optional<OidcSettings> oidc) {
    /** Nobody proves anything: whoever reaches the gateway is {@link dev.callwright.gateway.call.Caller#LOCAL}. */
    public static final CallerSettings OPEN = new CallerSettings(List.of(), Optional.empty());

    /**
     * @throws IllegalArgumentException if two callers have the same name or the same token
     */
    public CallerSettings {
        tokens = List.copyOf(tokens);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            CallerToken token = tokens.get(i);
            if (!names.add(token.caller().name())) {
                throw new IllegalArgumentException(
                        "two callers have the name '" + token.caller().name()
                                + "'; give each token a name of its own, such as ci-2 while ci is replaced");
            }
            for (CallerToken other : tokens.subList(0, i)) {
                if (other.digest().isSameAs(token.digest())) {
                    throw new IllegalArgumentException("'" + other.caller().name() + "' and '"
                            + token.caller().name() + "' have the same token; make one for each");
                }
            }
        }
    }

    /** Whether whoever reaches the gateway may call it, which is fit for loopback addresses only. */
    public boolean isOpen() {
        return tokens.isEmpty() && oidc.isEmpty();
    }
}
