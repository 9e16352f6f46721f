package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/**
 * The query of a request for operations.
 *
 * @param provider the API; empty: all
 * @param text the words to look for
 * @param after the last operation of the page before; empty: the first page
 * @param limit how many operations to answer at most
 */
record ToolsQuery(Optional<String> provider, String text, Optional<String> after, int limit) {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final List<String> NAMES = List.of("provider", "q", "after", "limit");

    /**
     * The query of a request.
     *
     * @throws GatewayProblem with status 400 if a parameter is unknown or invalid
     */
    static ToolsQuery of(Request request) {
        Fields fields;
        try {
            fields = Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw invalid("the query is not percent-encoded UTF-8");
        }
        for (Fields.Field field : fields) {
            if (!NAMES.contains(field.getName()) || field.getValues().size() != 1) {
                throw invalid("the parameters are " + NAMES + ", each at most once");
            }
        }
        return new ToolsQuery(
                Optional.ofNullable(fields.getValue("provider")),
                Optional.ofNullable(fields.getValue("q")).orElse(""),
                Optional.ofNullable(fields.getValue("after")),
                Optional.ofNullable(fields.getValue("limit"))
                        .map(ToolsQuery::limit)
                        .orElse(USUAL));
    }

    private static int limit(String text) {
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MOST) {
            throw invalid("'limit' is a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    private static GatewayProblem invalid(String detail) {
        return GatewayProblem.of(400, "The query is invalid", detail);
    }
}
