package dev.callwright.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.ApiException;
import dev.callwright.runtime.Headers;
import dev.callwright.runtime.HttpRequest;
import dev.callwright.runtime.HttpResponse;
import dev.callwright.runtime.ResponseLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorReaderTest {
    private static ApiException failed(int status, String body) throws IOException {
        HttpRequest request = new HttpRequest(
                "GET",
                URI.create("https://api.test/nodes"),
                Headers.none(),
                Optional.empty(),
                new HttpRequest.ResponseHandling(
                        Duration.ofSeconds(1), HttpRequest.ResponseMode.WHOLE, ResponseLimits.defaults()));
        HttpResponse response = new HttpResponse(
                status, Headers.none(), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return ErrorReader.read(
                new ReceivedResponse("GetNode", request, response, Optional.of("req_1")), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "300, ApiException",
        "302, RedirectException",
        "304, ApiException",
        "308, RedirectException",
        "400, BadRequestException",
        "401, AuthenticationException",
        "402, ApiException",
        "403, PermissionDeniedException",
        "404, NotFoundException",
        "409, ConflictException",
        "422, UnprocessableEntityException",
        "429, RateLimitException",
        "500, ServerException",
        "503, ServerException",
        "599, ServerException"
    })
    void hasAClassForEachCommonStatus(int status, String name) throws IOException {
        ApiException thrown = failed(status, "");

        assertThat(thrown.getClass().getSimpleName()).isEqualTo(name);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown).hasMessage("GetNode was answered with status " + status + " (request req_1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\":{\"type\":\"card_error\",\"message\":\"Declined.\"}} | Declined.",
                "{\"error\":\"invalid_client\",\"error_description\":\"No such client\"} | No such client",
                "{\"error\":\"invalid_client\"} | invalid_client",
                "{\"code\":3,\"message\":\"no\"} | no",
                "{\"title\":\"Out of credit\",\"detail\":\"30 left, costs 50\"} | 30 left, costs 50",
                "{\"title\":\"Out of credit\",\"detail\":\" \"} | Out of credit",
                "{\"errors\":[{\"detail\":\"first\"},{\"detail\":\"second\"}]} | first",
                "{\"errors\":[]} | {\"errors\":[]}",
                "{\"error\":{\"error\":{\"error\":{\"error\":\"deep\"}}}} |"
                        + " {\"error\":{\"error\":{\"error\":{\"error\":\"deep\"}}}}",
                "{\"message\":7} | {\"message\":7}",
                "{\"message\": | {\"message\":",
                "[\"message\"] | [\"message\"]",
                "Bad gateway | Bad gateway"
            })
    void givesTheReasonOfTheBody(String body, String reason) throws IOException {
        assertThat(failed(400, body)).hasMessage("GetNode was answered with status 400 (request req_1): " + reason);
    }
}
