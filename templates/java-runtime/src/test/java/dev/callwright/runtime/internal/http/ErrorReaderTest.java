package dev.callwright.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.ApiException;
import dev.callwright.runtime.Headers;
import dev.callwright.runtime.HttpRequest;
import dev.callwright.runtime.HttpResponse;
import dev.callwright.runtime.PaymentRequiredException;
import dev.callwright.runtime.ResponseLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorReaderTest {
    private static ApiException failed(int status, String body) throws IOException {
        return failed(status, body, ErrorKinds.NONE);
    }

    private static ApiException failed(int status, String body, ErrorKinds kinds) throws IOException {
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
                new ReceivedResponse("GetNode", request, response, Optional.of("req_1")), Optional.empty(), kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "300, ApiException",
        "302, RedirectException",
        "304, ApiException",
        "308, RedirectException",
        "400, BadRequestException",
        "401, AuthenticationException",
        "402, PaymentRequiredException",
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

    private static final class CardException extends PaymentRequiredException {
        private static final long serialVersionUID = 1L;

        CardException(String message, ApiException.Response response) {
            super(message, response);
        }
    }

    private static final class KeyException extends ApiException {
        private static final long serialVersionUID = 1L;

        KeyException(String message, ApiException.Response response) {
            super(message, response);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "402 | {\"e\":{\"type\":\"card\",\"code\":\"declined\",\"text\":\"No.\",\"message\":\"x\"}} |"
                        + " CardException | card | declined | No.",
                "400 | {\"e\":{\"type\":\"card\",\"code\":7}} | BadRequestException | card | 7 |"
                        + " {\"e\":{\"type\":\"card\",\"code\":7}}",
                "400 | {\"e\":{\"type\":\"key\"},\"message\":\"again\"} | KeyException | key | - | again",
                "409 | {\"e\":{\"type\":\"key\",\"text\":\" \",\"message\":\"again\"}} | KeyException | key | - |"
                        + " {\"e\":{\"type\":\"key\",\"text\":\" \",\"message\":\"again\"}}",
                "429 | {\"e\":{\"type\":\"new\",\"text\":\"No.\"}} | RateLimitException | new | - | No.",
                "402 | {\"e\":\"card\"} | PaymentRequiredException | - | - | {\"e\":\"card\"}",
                "402 | {\"e\":{\"type\":{}}} | PaymentRequiredException | - | - | {\"e\":{\"type\":{}}}",
                "502 | Bad gateway | ServerException | - | - | Bad gateway"
            })
    void theTypeInTheBodyDecidesAboutTheClass(
            int status, String body, String name, @Nullable String type, @Nullable String code, String reason)
            throws IOException {
        ErrorKinds kinds = ErrorKinds.of("e.type", "e.code", "e.text")
                .exception("card", 402, CardException::new)
                .exception("key", KeyException::new);

        ApiException thrown = failed(status, body, kinds);

        assertThat(thrown.getClass().getSimpleName()).isEqualTo(name);
        assertThat(thrown.type()).isEqualTo(Optional.ofNullable(type));
        assertThat(thrown.code()).isEqualTo(Optional.ofNullable(code));
        assertThat(thrown).hasMessage("GetNode was answered with status " + status + " (request req_1): " + reason);
    }
}
