package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiExceptionTest {
    private static ApiException failed(int status, String body) {
        return new FailedResponse(
                        "GetNode",
                        status,
                        Headers.none(),
                        Optional.of("req_1"),
                        new FailedResponse.Body(body, false),
                        Optional.empty())
                .exception();
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
    void hasAClassForEachCommonStatus(int status, String name) {
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
    void saysWhatTheApiSays(String body, String reason) {
        assertThat(failed(400, body)).hasMessage("GetNode was answered with status 400 (request req_1): " + reason);
    }
}
