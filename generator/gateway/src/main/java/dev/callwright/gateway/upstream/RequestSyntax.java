package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.jetty.http.HttpField;

/** Refuses headers that would be read as more than one. */
final class RequestSyntax {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private RequestSyntax() {}

    /**
     * Accepts a header whose name is a token, and whose value has no control characters (RFC 9110, 5.5).
     *
     * @throws GatewayProblem with status 400 if it is another one; it does not have the value, which may be secret
     */
    static void checkHeader(HttpField field) {
        if (!isToken(field.getName())) {
            throw invalid("the name of a header has characters that are not allowed there");
        }
        String value = field.getValue();
        for (int at = 0; value != null && at < value.length(); at++) {
            char each = value.charAt(at);
            boolean isControl = (each < ' ' && each != '\t') || each == 0x7f;
            if (isControl || each > 0xff) {
                throw invalid(
                        "the header " + field.getName() + " has a character that headers cannot have, such as a line"
                                + " break or a letter beyond Latin-1");
            }
        }
    }

    /**
     * The value of the header {@code Cookie} (RFC 6265, 4.2.1).
     *
     * @throws GatewayProblem with status 400 if a cookie would be read as more than one
     */
    static String cookies(Map<String, String> cookies) {
        StringJoiner pairs = new StringJoiner("; ");
        cookies.forEach((name, value) -> {
            if (!isToken(name) || value.indexOf(';') >= 0) {
                throw invalid("the cookie '" + name + "' has a character that cookies cannot have");
            }
            pairs.add(name + '=' + value);
        });
        return pairs.toString();
    }

    private static boolean isToken(String name) {
        for (int at = 0; at < name.length(); at++) {
            char each = name.charAt(at);
            boolean isAlphanumeric =
                    (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
            if (!isAlphanumeric && TOKEN_MARKS.indexOf(each) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static GatewayProblem invalid(String reason) {
        return GatewayProblem.invalid(
                "The request is invalid: " + reason + ".", List.of(new ProblemError("$", reason)));
    }
}
