package dev.callwright.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpstreamHeadersTest {
    @Test
    void sendsNothingOfTheCallerButAllowedHeaders() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)
                        .passing(new CallerHeaders(
                                Set.of("x-declared", "host", "authorization", "x-forwarded-host"), Set.of()))) {
            String answer = gateway.get(
                    "/v1/a%2Fb?x=%20y&&=",
                    "Accept: application/json",
                    "Authorization: Bearer caller",
                    "Proxy-Authorization: Basic caller",
                    "Cookie: a=caller",
                    "Forwarded: for=caller",
                    "X-Forwarded-Host: caller",
                    "X-Forwarded-For: caller",
                    "Sec-Fetch-Site: same-origin",
                    "Origin: http://caller",
                    "Referer: http://caller/",
                    "Accept-Encoding: br",
                    "TE: trailers",
                    "Via: 1.1 caller",
                    "Callwright-Cookie: a=caller",
                    "X-Declared: yes",
                    "X-Other: caller");
            assertThat(answer).startsWith("HTTP/1.1 200 ");
            assertThat(api.request())
                    .isEqualTo("GET /v1/a%2Fb?x=%20y&&= HTTP/1.1\r\n"
                            + "Host: 127.0.0.1:" + api.port() + "\r\n"
                            + "Accept-Encoding: gzip\r\n"
                            + "Accept: application/json\r\n"
                            + "X-Declared: yes\r\n"
                            + "Authorization: Bearer " + ForwardingGateway.KEY + "\r\n\r\n");
        }
    }

    @Test
    void dropsHeadersThatConnectionNames() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway =
                        ForwardingGateway.to(api).passing(new CallerHeaders(Set.of("x-declared"), Set.of()))) {
            gateway.exchange(
                    "GET / HTTP/1.1\r\nHost: gateway\r\nConnection: close, X-Declared, Accept, Authorization\r\n"
                            + "X-Declared: yes\r\nAccept: text/plain\r\n\r\n");
            assertThat(api.request())
                    .doesNotContain("X-Declared", "Accept:")
                    .contains("Authorization: Bearer " + ForwardingGateway.KEY);
        }
    }

    @Test
    void replacesHeadersParametersAndCookiesOfTheCaller() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)
                        .passing(new CallerHeaders(Set.of("x-key"), Set.of("session", "theme")))
                        .injecting(builder -> builder.header("X-Key", "ours")
                                .query("api key", "a&b=c")
                                .cookie("session", "ours"))) {
            gateway.get(
                    "/?a=1&api%20key=caller&api+key=caller&b=2",
                    "X-Key: caller", "X-Key: caller2", "Callwright-Cookie: session=caller; theme=dark; other=caller");
            assertThat(api.request())
                    .startsWith("GET /?a=1&b=2&api%20key=a%26b%3Dc HTTP/1.1\r\n")
                    .contains("\r\nX-Key: ours\r\n", "\r\nCookie: session=ours; theme=dark\r\n")
                    .doesNotContain("caller");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
                "Content-Length: 5, 6\r\n\r\nhello!",
                "X-A: a\r\n folded\r\nContent-Length: 0\r\n\r\n",
                "Content-Length : 0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Upgrade: websocket\r\nContent-Length: 0\r\n\r\n",
                "X-A: a\0b\r\nContent-Length: 0\r\n\r\n",
            })
    void neverSendsRequestsThatCanBeReadInTwoWays(String headers) throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            String answer = gateway.exchange("POST / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + headers);
            assertThat(answer).startsWith("HTTP/1.1 400 ");
            assertThat(api.requests()).isEmpty();
        }
    }

    @Test
    void sendsChunkedBodiesOnce() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            gateway.exchange("POST / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
            assertThat(api.requests()).hasSize(1);
            assertThat(api.request())
                    .contains("\r\nContent-Type: text/plain\r\n")
                    .endsWith("\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
            assertThat(gateway.record().sentBytes()).isEqualTo(5);
        }
    }

    @Test
    void saysThatABodyIsEmpty() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            gateway.exchange("POST / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            assertThat(api.request()).contains("\r\nContent-Length: 0\r\n");
        }
    }

    @Test
    void returnsNothingThatActsInTheOriginOfTheGateway() throws Exception {
        String harmful = "Set-Cookie: a=b\r\nAccess-Control-Allow-Origin: *\r\nAlt-Svc: h3=\":443\"\r\n"
                + "Strict-Transport-Security: max-age=1\r\nClear-Site-Data: \"*\"\r\nNEL: {}\r\nReport-To: {}\r\n"
                + "Reporting-Endpoints: a=\"b\"\r\nServer-Timing: a\r\nRefresh: 0\r\nService-Worker-Allowed: /\r\n"
                + "Content-Security-Policy-Report-Only: default-src *\r\nContent-Security-Policy: default-src *\r\n"
                + "Cross-Origin-Opener-Policy: unsafe-none\r\nProxy-Authenticate: Basic\r\nWWW-Authenticate: Basic\r\n"
                + "Callwright-Gateway: problem\r\nKeep-Alive: timeout=5\r\nX-Hop: 1\r\nConnection: X-Hop\r\n"
                + "X-Accel-Redirect: /secret\r\nCache-Control: public\r\n";
        String harmless =
                "Content-Type: text/html\r\nRequest-Id: req_1\r\nETag: \"1\"\r\nRetry-After: 3\r\nX-Any: thing\r\n";
        try (RecordingUpstream api = RecordingUpstream.answering("HTTP/1.1 401 Nope\r\n" + harmful + harmless
                        + "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\nContent-Length: 8\r\n\r\n<script>");
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            String answer = gateway.get("/").replaceAll("Server: Jetty[^\r]*\r\n", "");
            assertThat(answer)
                    .isEqualTo("HTTP/1.1 401 Unauthorized\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\n" + harmless
                            + "X-Content-Type-Options: nosniff\r\n"
                            + "Content-Security-Policy: sandbox; default-src 'none'\r\nCache-Control: no-store\r\n"
                            + "Content-Length: 8\r\nConnection: close\r\n\r\n<script>");
            assertThat(gateway.record().upstreamRequestId()).isEqualTo("req_1");
        }
    }
}
