package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RunningGateway;
import org.junit.jupiter.api.Test;

/** Who tries what is not allowed is in the audit, with what was tried. */
final class RefusedCallsTest {
    @Test
    void refusedCallsAreAuditedByName() {
        try (RunningGateway gateway = RunningGateway.builder()
                .file("policy.yaml", "readOnly: true\n")
                .gateway("policy: policy.yaml")
                .start()) {
            assertThat(gateway.tool("CreateThing", "{\"args\": {\"name\": \"x\"}}")
                            .status())
                    .isEqualTo(403);
            assertThat(gateway.send(
                                    "POST /api/things/things HTTP/1.1",
                                    "Content-Type: application/json",
                                    "{\"name\": \"x\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(gateway.send("POST /api/things/things HTTP/1.1", "Content-Type: text/plain", "x")
                            .status())
                    .isEqualTo(415);
            assertThat(gateway.upstream().received()).isEmpty();
            gateway.stop();

            assertThat(gateway.audit("CreateThing").lines())
                    .hasSize(3)
                    .allMatch(line ->
                            line.contains("\"provider\":\"things\",\"operation\":\"CreateThing\",\"status\":4"));
        }
    }

    @Test
    void usesNoKeyThatThePolicyRefuses() {
        try (RunningGateway gateway = RunningGateway.builder()
                .file("policy.yaml", "refuseKeys: ['^canary_']\n")
                .gateway("policy: policy.yaml")
                .start()) {
            assertThat(gateway.send("GET /api/things/things HTTP/1.1", "", "").status())
                    .isEqualTo(403);
            assertThat(gateway.tool("ListThings", "{}").status()).isEqualTo(403);
            assertThat(gateway.send("GET /api/things/public HTTP/1.1", "", "").status())
                    .isEqualTo(200);
            assertThat(gateway.upstream().only().header("Authorization")).isEmpty();
        }
    }
}
