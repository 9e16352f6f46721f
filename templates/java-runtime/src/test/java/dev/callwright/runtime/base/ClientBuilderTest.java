package dev.callwright.runtime.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.Credential;
import dev.callwright.runtime.internal.http.ClientConfig;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ClientBuilderTest {
    private static final String SERVER = "https://{region=eu}.test/{account}/{version=v1}";

    @Test
    void configuresAClient() {
        ClientConfig config = new SampleBuilder("https://sample.test")
                .apiKey("k")
                .requestIdHeader("Id")
                .header("A", "b")
                .config();

        assertThat(config.baseUrl()).hasToString("https://sample.test");
        assertThat(config.requestIdHeader()).isEqualTo("Id");
        assertThat(config.headers().first("a")).contains("b");
        assertThat(config.credentials()).containsKey("key");
    }

    @Test
    void fillsInTheVariablesOfTheServer() {
        assertThat(new SampleBuilder(SERVER).account("a").config().baseUrl())
                .isEqualTo(URI.create("https://eu.test/a/v1"));
        assertThat(new SampleBuilder(SERVER).account("$1").region("us").config().baseUrl())
                .isEqualTo(URI.create("https://us.test/$1/v1"));
        assertThat(new SampleBuilder(SERVER)
                        .region("us")
                        .baseUrl("https://{region=eu}.other.test")
                        .config()
                        .baseUrl())
                .isEqualTo(URI.create("https://us.other.test"));
    }

    @Test
    void prefersABaseUrlToAnyServer() {
        assertThat(new SampleBuilder(SERVER)
                        .baseUrl("https://mine.test")
                        .sandbox()
                        .config()
                        .baseUrl())
                .hasToString("https://mine.test");
        assertThat(new SampleBuilder(SERVER).sandbox().region("us").config().baseUrl())
                .hasToString("https://us.sandbox.test");
    }

    @Test
    void refusesValuesThatAServerDoesNotHave() {
        assertThatThrownBy(() -> new SampleBuilder(SERVER).region("mars"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be one of eu, us, not mars");
        assertThatThrownBy(() -> new SampleBuilder(SERVER).config())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("set account, which is part of the URL " + SERVER);
    }

    private static final class SampleBuilder extends ClientBuilder<SampleBuilder> {
        SampleBuilder(String url) {
            super(url);
        }

        SampleBuilder apiKey(String key) {
            return credential("key", Credential.bearer(key));
        }

        SampleBuilder region(String value) {
            return serverVariable("region", value, "eu", "us");
        }

        SampleBuilder sandbox() {
            return server("SANDBOX", "https://{region=eu}.sandbox.test");
        }

        SampleBuilder account(String value) {
            return serverVariable("account", value);
        }
    }
}
