package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UpstreamTlsTest {
    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path folder) throws Exception {
        certificates = TestCertificates.in(folder);
    }

    @Test
    void acceptsCertificatesOfNamedAuthorities() throws Exception {
        assertThat(answer(TestCertificates.VALID, "api.example", Optional.of(certificates.authority())))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void refusesAuthoritiesThatAreNotTrusted() throws Exception {
        assertThat(answer(TestCertificates.VALID, "api.example", Optional.empty()))
                .startsWith("HTTP/1.1 502 ")
                .contains("its certificate is self-signed, or its authority is not trusted.");
        assertThat(answer(TestCertificates.AUTHORITY, "api.example", Optional.empty()))
                .startsWith("HTTP/1.1 502 ")
                .contains("its certificate is self-signed, or its authority is not trusted.");
    }

    @Test
    void refusesCertificatesForOtherNames() throws Exception {
        assertThat(answer(TestCertificates.VALID, "other.example", Optional.of(certificates.authority())))
                .startsWith("HTTP/1.1 502 ")
                .contains("https://other.example:", "its certificate is for another name.");
        assertThat(answer(TestCertificates.VALID, "127.0.0.1", Optional.of(certificates.authority())))
                .startsWith("HTTP/1.1 502 ")
                .contains("its certificate is for another name.");
    }

    @Test
    void refusesExpiredCertificates() throws Exception {
        assertThat(answer(TestCertificates.EXPIRED, "api.example", Optional.of(certificates.authority())))
                .startsWith("HTTP/1.1 502 ")
                .contains("its certificate has expired.");
    }

    @Test
    void saysThatAServerDoesNotSpeakTls() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {})) {
            api.refuse("HTTP/1.1 400 no TLS here\r\n\r\n");
            ServerOrigin origin = new ServerOrigin("https", "api.example", api.port());
            try (ForwardingGateway gateway = ForwardingGateway.toNamed(
                    origin, host -> List.of(InetAddress.getLoopbackAddress()), UpstreamSettings.DEFAULTS)) {
                assertThat(gateway.get("/"))
                        .startsWith("HTTP/1.1 502 ")
                        .contains("the server and the gateway do not agree on TLS.");
            }
        }
    }

    @Test
    void refusesFilesWithoutCertificates(@TempDir Path folder) throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path broken = Files.writeString(folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        for (Path file : List.of(empty, broken, folder.resolve("missing.pem"))) {
            assertThatThrownBy(() -> UpstreamTrust.client(Optional.of(file)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    private String answer(String alias, String host, Optional<Path> trust) throws Exception {
        UpstreamSettings all = UpstreamSettings.DEFAULTS;
        UpstreamSettings settings = new UpstreamSettings(
                all.requestBody(),
                all.responseBody(),
                all.headers(),
                all.connectTimeout(),
                all.idleTimeout(),
                all.totalTimeout(),
                all.connections(),
                all.queued(),
                trust);
        try (RecordingUpstream api = new RecordingUpstream(
                certificates.listen(alias),
                (request, socket, to) -> to.write(RecordingUpstream.ok("", "{}").getBytes(ISO_8859_1)))) {
            ServerOrigin origin = new ServerOrigin("https", host, api.port());
            try (ForwardingGateway gateway =
                    ForwardingGateway.toNamed(origin, name -> List.of(InetAddress.getLoopbackAddress()), settings)) {
                String answer = gateway.get("/");
                assertThat(api.requests()).hasSize(answer.startsWith("HTTP/1.1 200 ") ? 1 : 0);
                return answer;
            }
        }
    }
}
