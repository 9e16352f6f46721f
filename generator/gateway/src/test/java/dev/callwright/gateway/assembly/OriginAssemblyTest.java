package dev.callwright.gateway.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.ApiSource.OwnServer;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.settings.SettingsReader;
import dev.callwright.gateway.testing.LogLines;
import dev.callwright.gateway.upstream.Origins;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator names for one purpose may be private, and no document gets there by naming it too. */
final class OriginAssemblyTest {
    private static final String PRIVATE = "http://10.0.0.7:8200";

    @TempDir
    private Path folder;

    @Test
    void aDocumentDoesNotReachTheVaultOfTheOperator() throws IOException {
        ApiSource shop = api("shop", PRIVATE + "/v1", Optional.empty());

        assertThatThrownBy(() -> origins("vault: {address: '" + PRIVATE + "'}", shop))
                .isInstanceOf(RequestException.class)
                .hasMessage("shop: its document names the server " + PRIVATE
                        + ", which the settings name for something else; set upstream of this API if it is meant");
    }

    @Test
    void aDocumentDoesNotReachTheUpstreamOfAnother() throws IOException {
        ApiSource pay = api("pay", "https://pay.example.com", Optional.of(PRIVATE));
        ApiSource shop = api("shop", PRIVATE, Optional.empty());

        assertThatThrownBy(() -> origins("port: 0", pay, shop))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("shop: its document names the server " + PRIVATE);
    }

    @Test
    void theOperatorMayNameAServerTwice() throws IOException {
        ApiSource pay = api("pay", "https://pay.example.com", Optional.of(PRIVATE));
        ApiSource shop = api("shop", PRIVATE, Optional.of(PRIVATE));

        Origins origins = origins("port: 0", pay, shop);

        assertThat(origins.named()).singleElement().hasToString(PRIVATE);
        assertThat(origins.allowed()).isEqualTo(origins.named());
    }

    private ApiSource api(String name, String server, Optional<String> upstream) throws IOException {
        Path spec = Files.writeString(folder.resolve(name + ".yaml"), """
                openapi: 3.1.0
                info: {title: %s, version: 1.0.0}
                servers: [{url: '%s'}]
                paths:
                  /pets:
                    get: {operationId: ListPets, responses: {'204': {description: ok}}}
                """.formatted(name, server));
        Settings settings = Settings.builder()
                .set(Setting.SPEC, Optional.of(spec.toString()))
                .build();
        return new ApiSource(
                GenerationRequest.of(settings),
                Optional.of(name),
                new OwnServer(upstream.map(URI::create), Map.of(), Optional.empty()));
    }

    private Origins origins(String gateway, ApiSource... apis) throws IOException {
        Path config = Files.writeString(folder.resolve("callwright.yaml"), "gateway: {" + gateway + "}\n");
        GatewaySettings settings =
                SettingsReader.read(ConfigFile.read(config).root().member("gateway"), GatewayFlags.NONE);
        return OriginAssembly.origins(ApiLoading.of(List.of(apis)).loaded(new LogLines()), settings);
    }
}
