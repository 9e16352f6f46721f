package dev.callwright.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.call.GatewayProblem;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpstreamAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "198.18.0.1",
                "::",
                "::1",
                "fd00::1",
                "fe80::1",
                "ff02::1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "2002:a9fe:a9fe::1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::a9fe:a9fe",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:db8::1",
                "8.8.8.8 127.0.0.1",
                "8.8.8.8 2606:4700::1111 10.0.0.1",
                "fd00::1 8.8.8.8"
            })
    void refusesHostsWithAnAddressThatIsNotPublic(String addresses) throws Exception {
        ServerOrigin origin = new ServerOrigin("https", "api.example", 443);
        List<String> lookUps = new ArrayList<>();
        AddressResolver resolver = host -> {
            lookUps.add(host);
            return parsed(addresses);
        };
        try (ForwardingGateway gateway = ForwardingGateway.toDocumented(origin, resolver)) {
            String answer = gateway.get("/v1/charges");
            assertThat(answer)
                    .startsWith("HTTP/1.1 502 ")
                    .contains("The host 'api.example' has an address that is not public")
                    .doesNotContain(addresses);
            assertThat(lookUps).containsExactly("api.example");
            assertThat(gateway.record().status()).isEqualTo(502);
        }
    }

    @Test
    void refusesAddressesInUrls() {
        for (String url : List.of(
                "http://169.254.169.254/latest", "http://[::1]/", "http://[fd00::1]:8080/", "http://2130706433/")) {
            ServerOrigin origin = ServerOrigin.of(URI.create(url));
            AddressRules rules = new AddressRules(AddressResolver.SYSTEM, Origins.of(Set.of(origin), Set.of()));
            assertThatThrownBy(() -> rules.addresses(origin))
                    .as(url)
                    .isInstanceOfSatisfying(
                            GatewayProblem.class,
                            problem -> assertThat(problem.status()).isEqualTo(502));
        }
    }

    @Test
    void allowsPrivateAddressesOnlyForTheExactOriginThatTheOperatorNamed() {
        ServerOrigin named = ServerOrigin.of(URI.create("http://LOCALHOST:9000/v1"));
        ServerOrigin otherPort = ServerOrigin.of(URI.create("http://localhost:9001/"));
        ServerOrigin otherScheme = ServerOrigin.of(URI.create("https://localhost:9000/"));
        AddressRules rules = new AddressRules(
                host -> parsed("127.0.0.1"), Origins.of(Set.of(otherPort, otherScheme), Set.of(named)));
        assertThat(rules.addresses(named))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("127.0.0.1");
        assertThatThrownBy(() -> rules.addresses(otherPort)).isInstanceOf(GatewayProblem.class);
        assertThatThrownBy(() -> rules.addresses(otherScheme)).isInstanceOf(GatewayProblem.class);
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndLooksUpOncePerConnection() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        AddressResolver rebinding = host -> parsed(lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"))) {
            ServerOrigin origin = new ServerOrigin("http", "api.example", api.port());
            try (ForwardingGateway gateway = ForwardingGateway.toNamed(origin, rebinding, UpstreamSettings.DEFAULTS)) {
                assertThat(gateway.get("/1")).startsWith("HTTP/1.1 200 ");
                assertThat(gateway.get("/2")).startsWith("HTTP/1.1 200 ");
                assertThat(lookUps).hasValue(1);
                assertThat(api.connections()).isEqualTo(1);
                assertThat(api.requests())
                        .allSatisfy(request ->
                                assertThat(request).contains("\r\nHost: api.example:" + api.port() + "\r\n"));
            }
        }
    }

    @Test
    void checksTheAddressesOfEachNewConnection() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        ServerOrigin origin = new ServerOrigin("http", "api.example", 9);
        AddressRules rules = new AddressRules(
                host -> parsed(lookUps.getAndIncrement() == 0 ? "8.8.8.8" : "10.0.0.1"),
                Origins.of(Set.of(origin), Set.of()));
        assertThat(rules.addresses(origin)).extracting(InetAddress::getHostName).containsExactly("api.example");
        assertThatThrownBy(() -> rules.addresses(origin)).isInstanceOf(GatewayProblem.class);
    }

    @Test
    void saysThatAHostIsUnknown() throws Exception {
        ServerOrigin origin = new ServerOrigin("https", "api.example", 443);
        AddressResolver resolver = host -> {
            throw new UnknownHostException("secret.internal");
        };
        try (ForwardingGateway gateway = ForwardingGateway.toDocumented(origin, resolver)) {
            assertThat(gateway.get("/"))
                    .startsWith("HTTP/1.1 502 ")
                    .contains("The host 'api.example' is unknown")
                    .doesNotContain("secret.internal");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://api.example/",
                "http://user:pw@api.example/",
                "//api.example",
                "http:///x",
                "http://127.1/",
                "http://0x7f.1/"
            })
    void refusesUrlsWithoutAnOrigin(String url) {
        assertThatThrownBy(() -> ServerOrigin.of(URI.create(url))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesOriginsThatItWasNotStartedWith() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            UpstreamRequest request = UpstreamRequest.builder("GET", new ServerOrigin("http", "127.0.0.1", 1), "/")
                    .build();
            var response = gateway.upstreams().fetch(request, SecretMask.NONE, 10, gateway.newRecord());
            assertThat(response)
                    .failsWithin(java.time.Duration.ofSeconds(5))
                    .withThrowableThat()
                    .withMessageContaining("is none of those that the gateway was started with");
            assertThat(gateway.record().status()).isEqualTo(502);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "302 http://other.example/steal",
                "307 http://169.254.169.254/latest/meta-data",
                "301 /elsewhere",
                "303 https://127.0.0.1/",
                "308 //other.example/"
            })
    void returnsRedirectsWithoutFollowingThem(String redirect) throws Exception {
        String status = redirect.substring(0, 3);
        String location = redirect.substring(4);
        try (RecordingUpstream api = RecordingUpstream.answering(
                        "HTTP/1.1 " + status + " Moved\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            assertThat(gateway.get("/"))
                    .startsWith("HTTP/1.1 " + status + " ")
                    .contains("\r\nLocation: " + location + "\r\n");
            assertThat(api.requests()).hasSize(1);
            assertThat(gateway.record().status()).isEqualTo(Integer.parseInt(status));
        }
    }

    private static List<InetAddress> parsed(String addresses) throws UnknownHostException {
        List<InetAddress> parsed = new ArrayList<>();
        for (String each : Arrays.asList(addresses.split(" "))) {
            parsed.add(InetAddress.getByName(each));
        }
        return parsed;
    }
}
