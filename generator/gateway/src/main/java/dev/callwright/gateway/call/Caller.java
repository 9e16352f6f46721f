package dev.callwright.gateway.call;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls.
 *
 * @param name the name in audit lines, rates and policies
 * @param scopes what the caller may do
 * @param providers the APIs that the caller may call; empty: all
 */
public record Caller(String name, Set<Scope> scopes, Optional<Set<String>> providers) {
    /** The caller without a token, where none is required. */
    public static final Caller LOCAL = new Caller("local", EnumSet.allOf(Scope.class), Optional.empty());

    public Caller {
        scopes = Set.copyOf(scopes);
        providers = providers.map(Set::copyOf);
    }

    /** Whether the caller has a scope. */
    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /** Whether the caller may call an API. */
    public boolean mayCall(String provider) {
        return providers.map(all -> all.contains(provider)).orElse(true);
    }
}
