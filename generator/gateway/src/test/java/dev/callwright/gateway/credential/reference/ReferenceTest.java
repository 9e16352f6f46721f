package dev.callwright.gateway.credential.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceTest {
    private static final String WHERE = "gateway.credentials.shop.bearerAuth";

    @Test
    void readsReferences() {
        assertThat(Reference.of("env:SHOP_KEY", WHERE)).isEqualTo(Reference.variable("SHOP_KEY"));
        assertThat(Reference.of("file:/run/secrets/shop", WHERE))
                .isEqualTo(new Reference(Reference.Kind.FILE, "/run/secrets/shop", ""))
                .hasToString("file:shop");
        assertThat(Reference.of("vault:secret/data/shop#api key", WHERE))
                .isEqualTo(new Reference(Reference.Kind.VAULT, "secret/data/shop", "api key"))
                .hasToString("vault:secret/data/shop#api key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_live_canary_key",
                "",
                "env",
                "env:",
                "env: A",
                "env:sk-live-canary",
                "ENV:CANARY",
                "evn:CANARY",
                "file:",
                "file: ",
                "file:/",
                "file:a\u0000canary",
                "vault:",
                "vault:canary",
                "vault:secret#canary",
                "vault:secret/data/canary",
                "vault:secret/data/canary#",
                "vault:secret/../canary#x",
                "vault:secret//canary#x",
                "vault:/secret/canary#x",
                "vault:secret/canary/#x",
                "vault:secret/canary?a#x",
                "vault:secret/%2e%2e/canary#x",
                "vault:secret/canary#a#b",
                "vault:secret/ca\nnary#x",
                "https://canary/x#y"
            })
    void refusesSecretsAndOtherTextsWithoutRepeatingThem(String text) {
        assertThatThrownBy(() -> Reference.of(text, WHERE))
                .isInstanceOf(CredentialSettingsException.class)
                .hasMessageStartingWith(WHERE + ": ")
                .message()
                .containsAnyOf("env:NAME, file:PATH or vault:PATH#FIELD", "after env:", "after file:", "after vault:")
                .doesNotContainIgnoringCase("canary");
    }
}
