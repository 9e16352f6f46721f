package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.http.CredentialHttp;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What credentials need of the process.
 *
 * @param environment reads an environment variable
 * @param operator takes notices for the log of the operator: they name files and addresses, and never have a secret in them
 * @param tokens calls the token endpoints of APIs; it has the address rules of calls to APIs
 * @param vault calls Vault, at the address that the operator has set
 */
public record CredentialSources(
        Function<String, Optional<String>> environment,
        Consumer<String> operator,
        CredentialHttp tokens,
        CredentialHttp vault) {}
