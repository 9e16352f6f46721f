package dev.callwright.core.source.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001::1",
                "100::1",
                "2130706433",
                "127.1",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "2001:db8::1",
                "3fff::1",
                "5f00::1",
                "::ffff:0:7f00:1",
                "2002:a9fe:a9fe::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "4000::1"
            })
    void rejectsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2606:4700::1111",
                "64:ff9b::808:808",
                "2002:808:808::1"
            })
    void acceptsPublicAddresses(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void rejectsMappedAddressesThatAreNotTurnedIntoVersion4() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 8, 8, 8, 8};
        assertThat(PublicAddress.is(Inet6Address.getByAddress("host", mapped, -1)))
                .isFalse();
    }

    @Test
    void allowsNamedServersAtAnyAddress() {
        AllowedServers servers = AllowedServers.withPublic(List.of(URI.create("http://LOCALHOST:8080/a")));
        assertThat(servers.refusal(URI.create("http://localhost:8080/b"))).isEmpty();
        assertThat(servers.refusal(URI.create("http://8.8.8.8/b"))).isEmpty();
        assertThat(servers.refusal(URI.create("http://localhost:8081/b")))
                .hasValueSatisfying(reason -> assertThat(reason).endsWith("is not public"));
        assertThat(servers.refusal(URI.create("http://[::ffff:7f00:1]/b")))
                .contains("its address 127.0.0.1 is not public");
        assertThat(servers.refusal(URI.create("http://2130706433/b"))).contains("its address 127.0.0.1 is not public");
        assertThat(servers.refusal(URI.create("ftp://8.8.8.8/b"))).contains("it is not an http or https URL");
        assertThat(servers.refusal(URI.create("http:///b"))).contains("it is not an http or https URL");
    }

    @Test
    void comparesOrigins() {
        AllowedServers servers = AllowedServers.only(List.of(URI.create("https://example.com/a")));
        assertThat(servers.refusal(URI.create("https://example.com:443/b"))).isEmpty();
        for (String other : List.of(
                "http://example.com/b",
                "https://example.com:444/b",
                "https://www.example.com/b",
                "https://example.com.evil/b")) {
            assertThat(servers.refusal(URI.create(other))).contains("it is on another server than the document");
        }
    }
}
