package dev.callwright.gateway.credential.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Tokens of callers can be in Vault, and are noticed when they change there. */
final class CallersInVaultTest {
    private static final String FIRST = "canary-of-caller-first-1";
    private static final String SECOND = "canary-of-caller-second-2";
    private static final String SECRET = "secret/data/callers";

    private static RunningGateway.Builder gateway(URI vault) {
        return RunningGateway.builder()
                .gateway("site: false")
                .file("vault-token", FakeVault.TOKEN)
                .gateway("vault: {address: '" + vault + "', token: 'file:vault-token', cacheTime: 200ms}")
                .gateway("callers: {tokens: [{name: ci, token: 'vault:" + SECRET + "#ci'}]}");
    }

    private static int status(RunningGateway gateway, String token) {
        return gateway.send("GET /api/things/things HTTP/1.1", "Authorization: Bearer " + token, "")
                .status();
    }

    @Test
    void takesTheTokenThatVaultHas() throws Exception {
        try (FakeVault vault = new FakeVault()) {
            vault.keep(SECRET, "{\"ci\": \"" + FIRST + "\"}");
            vault.token("{\"ttl\": 60, \"creation_ttl\": 600, \"renewable\": true}");
            try (RunningGateway gateway = gateway(vault.address()).start()) {
                assertThat(status(gateway, FIRST)).isEqualTo(200);
                assertThat(status(gateway, SECOND)).isEqualTo(401);

                vault.keep(SECRET, "{\"ci\": \"" + SECOND + "\"}");
                waitFor(() -> status(gateway, SECOND) == 200);
                assertThat(status(gateway, FIRST)).isEqualTo(401);
                assertThat(gateway.log()).contains("tokens of callers were read from Vault again");
                // The token of the gateway itself is kept alive.
                waitFor(() -> vault.tokenRequests().contains("POST auth/token/renew-self"));

                vault.keep(SECRET, "{\"ci\": \"short\"}");
                waitFor(() -> gateway.log().contains("needs at least 20"));
                assertThat(status(gateway, SECOND)).isEqualTo(200);

                vault.failWith(503);
                gateway.reload();
                assertThat(gateway.log()).contains("nothing was changed, because a file is invalid: gateway.callers");
                assertThat(status(gateway, SECOND)).isEqualTo(200);
                assertThat(gateway.log()).doesNotContain(FIRST, SECOND, FakeVault.TOKEN);
            }
        }
    }

    @Test
    void doesNotStartWithoutTheToken() throws IOException {
        URI gone;
        try (FakeVault vault = new FakeVault()) {
            gone = vault.address();
            vault.keep(SECRET, "{\"other\": \"x\"}");
            assertThatThrownBy(() -> gateway(vault.address()).start())
                    .isInstanceOf(RequestException.class)
                    .hasMessage("gateway.callers.tokens.ci: vault:" + SECRET
                            + "#ci is not set: the secret has no such field with a text");
            vault.forget(SECRET);
            assertThatThrownBy(() -> gateway(vault.address()).start())
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("gateway.callers.tokens.ci: vault:" + SECRET + "#ci cannot be read")
                    .hasMessageContaining("Vault has no such secret");
        }
        assertThatThrownBy(() -> gateway(gone).start())
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("gateway.callers.tokens.ci: vault:" + SECRET + "#ci cannot be read")
                .hasMessageContaining("Vault cannot be reached");
        assertThatThrownBy(() -> RunningGateway.builder()
                        .gateway("callers: {tokens: [{name: ci, token: 'vault:" + SECRET + "#ci'}]}")
                        .start())
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("set gateway.vault.address and gateway.vault.token to use vault:");
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 20 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
