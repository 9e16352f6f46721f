package dev.callwright.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.settings.AssistantCalls.Most;
import dev.callwright.gateway.settings.CallLimits.Bytes;
import dev.callwright.gateway.settings.CallLimits.PerCaller;
import dev.callwright.gateway.settings.CallLimits.Times;
import dev.callwright.gateway.settings.CallerSources.ClaimNames;
import dev.callwright.gateway.settings.CallerSources.OidcSource;
import dev.callwright.gateway.settings.CallerSources.TokenSource;
import dev.callwright.gateway.settings.CredentialSource.TokenRequest;
import dev.callwright.gateway.settings.GatewayFlags.Listener;
import dev.callwright.gateway.settings.GatewayFlags.Switches;
import dev.callwright.gateway.settings.GatewaySettings.Outputs;
import dev.callwright.gateway.settings.GatewaySettings.Rules;
import dev.callwright.gateway.settings.Listening.TlsFiles;
import dev.callwright.gateway.settings.SecretPlaces.StoreFile;
import dev.callwright.gateway.settings.SecretPlaces.VaultServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GatewaySettingsTest {
    private static final String OPEN =
            "other machines could reach the gateway at '%s', and use its credentials; it does not start"
                    + " there without %s";
    private static final String CALLERS =
            "callers that prove who they are (gateway.callers.tokens, gateway.callers.oidc or --token)";
    private static final String TLS =
            "TLS (gateway.tls, or gateway.behindProxy: true if a proxy in front speaks HTTPS)";

    @TempDir
    private Path folder;

    @Test
    void withoutSettingsOnlyThisMachineIsServed() {
        GatewaySettings usual = SettingsReader.read(ConfigSection.none(), GatewayFlags.NONE);

        assertThat(usual.listening())
                .isEqualTo(new Listening("127.0.0.1", 4000, Optional.empty(), false, List.of(), List.of()));
        assertThat(usual.callers().isOpen()).isTrue();
        assertThat(usual.secrets()).isEqualTo(new SecretPlaces(List.of(), Optional.empty(), Optional.empty()));
        assertThat(usual.rules()).isEqualTo(new Rules(Optional.empty(), false));
        assertThat(usual.limits())
                .isEqualTo(new CallLimits(
                        new Bytes(10_485_760, 104_857_600, 16_384),
                        new Times(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(30),
                                Duration.ofMinutes(5),
                                Duration.ofSeconds(25)),
                        200,
                        new PerCaller("100/1s", 50),
                        Optional.empty()));
        assertThat(usual.assistants()).isEqualTo(new AssistantCalls(Most.READ, 40_960, List.of()));
        assertThat(usual.outputs()).isEqualTo(new Outputs(Optional.empty(), true));
    }

    @Test
    void readsEverySetting() throws IOException {
        GatewaySettings settings = read("""
                host: 0.0.0.0
                port: 8443
                tls: {certificate: tls/cert.pem, key: /etc/key.pem}
                hosts: [gateway.example.com, 'gateway.example.com:8443']
                origins: https://docs.example.com
                credentials:
                  shop:
                    bearerAuth: env:SHOP_API_KEY
                    basicAuth: {username: env:U, password: 'vault:secret/data/x#p'}
                    oauth: {clientId: file:id.txt, clientSecret: file:/run/secret, scopes: [a.read, b], tokenUrl: 'https://login.example.com/token'}
                store: {file: store/credentials.json, keyFile: store.key}
                vault: {address: 'https://vault.example.com:8200', token: file:token, namespace: team, cacheTime: 30s}
                callers:
                  tokens:
                    - {name: ci, token: env:CI_TOKEN, scopes: [read, metrics], providers: shop, credentials: {shop: {bearerAuth: env:CI_KEY}}}
                    - {name: dev, token: file:dev.token}
                  oidc: {issuer: 'https://login.example.com', audience: callwright, scopes: roles, prefix: 'cw:'}
                policy: rules/policy.yaml
                readOnly: true
                limits:
                  requestBody: 512B
                  responseBody: 2GB
                  headers: 8KB
                  connectTimeout: 500ms
                  idleTimeout: 10s
                  totalTimeout: 1h
                  drainTimeout: 2m
                  concurrency: 10
                  perCaller: {rate: 5/10s, concurrency: 2}
                redis: redis://127.0.0.1:6379
                audit: logs/audit.jsonl
                mcp: {write: true, irreversible: true, responseLimit: 8KB, pinned: [GetOrder]}
                site: false
                """, GatewayFlags.NONE);

        assertThat(settings.listening())
                .isEqualTo(new Listening(
                        "0.0.0.0",
                        8443,
                        Optional.of(new TlsFiles(folder.resolve("tls/cert.pem"), Path.of("/etc/key.pem"))),
                        false,
                        List.of("gateway.example.com", "gateway.example.com:8443"),
                        List.of("https://docs.example.com")));
        assertThat(settings.secrets())
                .isEqualTo(new SecretPlaces(
                        List.of(
                                new CredentialSource(
                                        "shop", "bearerAuth", Map.of("", "env:SHOP_API_KEY"), TokenRequest.USUAL),
                                new CredentialSource(
                                        "shop",
                                        "basicAuth",
                                        Map.of("username", "env:U", "password", "vault:secret/data/x#p"),
                                        TokenRequest.USUAL),
                                new CredentialSource(
                                        "shop",
                                        "oauth",
                                        Map.of(
                                                "clientId",
                                                "file:" + folder.resolve("id.txt"),
                                                "clientSecret",
                                                "file:/run/secret"),
                                        new TokenRequest(
                                                List.of("a.read", "b"),
                                                Optional.of("https://login.example.com/token")))),
                        Optional.of(new StoreFile(
                                folder.resolve("store/credentials.json"),
                                Optional.empty(),
                                Optional.of(folder.resolve("store.key")))),
                        Optional.of(new VaultServer(
                                URI.create("https://vault.example.com:8200"),
                                "file:" + folder.resolve("token"),
                                Optional.of("team"),
                                Optional.of(Duration.ofSeconds(30))))));
        assertThat(settings.callers())
                .isEqualTo(new CallerSources(
                        List.of(
                                new TokenSource(
                                        "ci",
                                        "env:CI_TOKEN",
                                        EnumSet.of(Scope.READ, Scope.METRICS),
                                        Optional.of(Set.of("shop")),
                                        List.of(new CredentialSource(
                                                "shop", "bearerAuth", Map.of("", "env:CI_KEY"), TokenRequest.USUAL))),
                                new TokenSource(
                                        "dev",
                                        "file:" + folder.resolve("dev.token"),
                                        EnumSet.of(Scope.READ, Scope.WRITE),
                                        Optional.empty(),
                                        List.of())),
                        Optional.of(new OidcSource(
                                "https://login.example.com",
                                "callwright",
                                Optional.empty(),
                                new ClaimNames("sub", "roles", "cw:"),
                                Optional.empty()))));
        assertThat(settings.rules()).isEqualTo(new Rules(Optional.of(folder.resolve("rules/policy.yaml")), true));
        assertThat(settings.limits())
                .isEqualTo(new CallLimits(
                        new Bytes(512, 2L << 30, 8_192),
                        new Times(
                                Duration.ofMillis(500),
                                Duration.ofSeconds(10),
                                Duration.ofHours(1),
                                Duration.ofMinutes(2)),
                        10,
                        new PerCaller("5/10s", 2),
                        Optional.of("redis://127.0.0.1:6379")));
        assertThat(settings.assistants()).isEqualTo(new AssistantCalls(Most.IRREVERSIBLE, 8_192, List.of("GetOrder")));
        assertThat(settings.outputs())
                .isEqualTo(new Outputs(
                        Optional.of(folder.resolve("logs/audit.jsonl").toString()), false));
    }

    @Test
    void optionsTakePrecedence() throws IOException {
        GatewayFlags flags = new GatewayFlags(
                new Listener(Optional.of("localhost"), Optional.of(0), Optional.of("env:TOKEN")),
                Optional.of(Path.of("p.yaml")),
                Optional.of(Path.of("s.json")),
                Optional.of("-"),
                new Switches(true, true));

        GatewaySettings settings = read("""
                host: 0.0.0.0
                port: 5000
                policy: other.yaml
                store: {file: other.json, passphrase: env:OTHER}
                audit: other.jsonl
                callers: {tokens: [{name: ci, token: env:CI_TOKEN}]}
                """, flags);

        assertThat(settings.listening().host()).isEqualTo("localhost");
        assertThat(settings.listening().port()).isZero();
        assertThat(settings.callers().tokens()).extracting(TokenSource::name).containsExactly("ci", "command-line");
        assertThat(settings.callers().tokens().get(1).token()).isEqualTo("env:TOKEN");
        assertThat(settings.callers().tokens().get(1).scopes()).isEqualTo(EnumSet.allOf(Scope.class));
        assertThat(settings.rules()).isEqualTo(new Rules(Optional.of(Path.of("p.yaml")), true));
        assertThat(settings.secrets().store())
                .contains(new StoreFile(Path.of("s.json"), Optional.of("env:OTHER"), Optional.empty()));
        assertThat(settings.outputs()).isEqualTo(new Outputs(Optional.of("-"), false));
    }

    @Test
    void theKeyOfAStoreIsMadeOfAVariableUnlessSaidOtherwise() throws IOException {
        assertThat(read("store: {file: a.json}", GatewayFlags.NONE).secrets().store())
                .contains(new StoreFile(
                        folder.resolve("a.json"), Optional.of("env:CALLWRIGHT_PASSPHRASE"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "127.8.0.1", "localhost", "LocalHost", "'::1'", "'[::1]'", "'0:0:0:0:0:0:0:1'"})
    void loopbackNeedsNoCallers(String host) throws IOException {
        assertThat(read("host: " + host, GatewayFlags.NONE).listening().isLoopback())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "'::'",
                "192.168.1.5",
                "gateway.example.com",
                "localhost.example.com",
                "128.0.0.1",
                "'::2'"
            })
    void otherAddressesNeedCallersAndTls(String host) {
        String plain = host.replace("'", "");

        assertThatThrownBy(() -> read("host: " + host, GatewayFlags.NONE))
                .isInstanceOf(SpecException.class)
                .hasMessage(
                        config() + ":2:3 (/gateway/host): error: " + OPEN.formatted(plain, CALLERS + " and " + TLS));
    }

    @Test
    void otherAddressesNeedBoth() throws IOException {
        String host = "host: 0.0.0.0\n";
        String tokens = "callers: {tokens: [{name: ci, token: env:CI_TOKEN}]}\n";
        String oidc = "callers: {oidc: {issuer: 'https://login.example.com', audience: a}}\n";
        String tls = "tls: {certificate: c.pem, key: k.pem}\n";
        String proxy = "behindProxy: true\n";
        String place = config() + ":2:3 (/gateway/host): error: ";

        assertThatThrownBy(() -> read(host + tokens, GatewayFlags.NONE))
                .hasMessage(place + OPEN.formatted("0.0.0.0", TLS));
        assertThatThrownBy(() -> read(host + "behindProxy: false\n" + oidc, GatewayFlags.NONE))
                .hasMessage(place + OPEN.formatted("0.0.0.0", TLS));
        assertThatThrownBy(() -> read(host + tls, GatewayFlags.NONE))
                .hasMessage(place + OPEN.formatted("0.0.0.0", CALLERS));
        assertThatThrownBy(() -> read(host + proxy, GatewayFlags.NONE))
                .hasMessage(place + OPEN.formatted("0.0.0.0", CALLERS));
        for (String safe : List.of(tokens + tls, tokens + proxy, oidc + tls, oidc + proxy)) {
            assertThat(read(host + safe, GatewayFlags.NONE).listening().isLoopback())
                    .isFalse();
        }
    }

    @Test
    void anOptionForAnotherAddressIsNamed() {
        GatewayFlags flags = new GatewayFlags(
                new Listener(Optional.of("0.0.0.0"), Optional.empty(), Optional.of("env:T")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Switches(false, false));

        assertThatThrownBy(() -> SettingsReader.read(ConfigSection.none(), flags))
                .hasMessage("--host: error: " + OPEN.formatted("0.0.0.0", TLS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "limts: 1|gateway: unknown setting 'limts'; did you mean 'limits'?",
                "port: 70000|'gateway.port' is '70000', but must be a port: a number from 0 to 65535",
                "port: '80'|'gateway.port' must be a port: a number from 0 to 65535",
                "host: 'a b'|'gateway.host' is 'a b', but must be an IP address or a host name",
                "hosts: ['*.example.com']|'gateway.hosts' is '*.example.com', but must be a host name or IP address, with or without a port, such as gateway.example.com:8443",
                "origins: 'https://a.example/x'|'gateway.origins' is 'https://a.example/x', but must be an origin: http or https, a host and perhaps a port, such as https://docs.example.com",
                "tls: {certificate: a.pem}|gateway.tls: 'key' is missing; add the name of a file or folder, without control characters",
                "upstream: 'http://user@host'|'gateway.upstream' is 'http://user@host', but must be an http or https URL without a user, query or fragment, such as https://api.example.com/v1",
                "credentials: {shop: {key: sk_live_abc}}|'gateway.credentials.shop.key' is 'sk_live_abc', but must be a reference to a secret: env:NAME, file:PATH or vault:PATH#KEY",
                "credentials: {shop: {key: {username: env:A, clientId: env:B}}}|a credential is a reference such as env:SHOP_API_KEY, or has a 'username' and a 'password', or a 'clientId' and a 'clientSecret' (with 'scopes' and 'tokenUrl')",
                "credentials: {shop: {key: {username: env:A}}}|a credential is a reference such as env:SHOP_API_KEY, or has a 'username' and a 'password', or a 'clientId' and a 'clientSecret' (with 'scopes' and 'tokenUrl')",
                "credentials: {a/b: {key: env:A}}|'gateway.credentials' has the name 'a/b', but must have names like this: the name of an API in URLs: letters, digits, '-', '_' and '.', a letter or digit first",
                "store: {keyFile: a}|gateway.store: 'file' is missing; add the name of a file or folder, without control characters",
                "store: {file: a, keyFile: b, passphrase: env:C}|the key of the store is made of the 'passphrase' or is in the 'keyFile'; remove one of them",
                "callers: {tokens: [{name: ci, token: secret}]}|'gateway.callers.tokens.token' is 'secret', but must be a reference to a token: env:NAME, file:PATH, vault:PATH#KEY, or sha256: and the 64 hexadecimal digits of its digest",
                "callers: {tokens: [{name: ci, token: env:A}, {name: ci, token: env:B}]}|there are two callers 'ci'; give each a name of its own",
                "callers: {tokens: [{name: ci, token: env:A, scopes: [admin]}]}|'gateway.callers.tokens.scopes' is 'admin', but must be one of read, write, credentials, metrics",
                "callers: {oidc: {issuer: 'https://a.example'}}|gateway.callers.oidc: 'audience' is missing; add a text of one line that is not empty",
                "limits: {requestBody: 10}|'gateway.limits.requestBody' is '10', but must be a size such as 10MB: a number and B, KB, MB or GB",
                "limits: {requestBody: 10mb}|'gateway.limits.requestBody' is '10mb', but must be a size such as 10MB: a number and B, KB, MB or GB",
                "limits: {headers: 2MB}|the headers of a call have at most 1MB",
                "limits: {idleTimeout: 5}|'gateway.limits.idleTimeout' is '5', but must be a time such as 30s: a number and ms, s, m or h",
                "limits: {idleTimeout: 0s}|'gateway.limits.idleTimeout' is '0s', but must be a time such as 30s: a number and ms, s, m or h",
                "limits: {concurrency: 0}|'gateway.limits.concurrency' is '0', but must be a number from 1 to 100000",
                "limits: {perCaller: {rate: 100}}|'gateway.limits.perCaller.rate' is '100', but must be a rate such as 100/1s: a number of calls, and a time",
                "redis: 'redis://:password@host'|'gateway.redis' is 'redis://:password@host', but must be a URL without a password such as redis://127.0.0.1:6379 or rediss://host:6379/0, or a reference to one: env:NAME or file:PATH",
                "mcp: {pined: [a]}|gateway.mcp: unknown setting 'pined'; did you mean 'pinned'?",
                "mcp: {responseLimit: 3KB}|the result of a call needs at least 4KB, for its status and notes",
                "site: off|'gateway.site' must be true or false"
            })
    void namesWhatIsWrong(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml, GatewayFlags.NONE))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith(config() + ":2:")
                .hasMessageEndingWith("error: " + message)
                .hasMessageContaining("(/gateway/");
    }

    private Path config() {
        return folder.resolve("callwright.yaml");
    }

    private GatewaySettings read(String yaml, GatewayFlags flags) throws IOException {
        Files.writeString(config(), "gateway:\n" + yaml.indent(2));
        return SettingsReader.read(ConfigFile.read(config()).root().member("gateway"), flags);
    }
}
