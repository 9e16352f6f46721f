package calls;

import java.util.ArrayList;
import java.util.List;
import sdk.kinds.KindsClient;
import sdk.kinds.core.ApiException;
import sdk.kinds.core.BadRequestException;
import sdk.kinds.core.PaymentRequiredException;
import sdk.kinds.exception.CardException;
import sdk.kinds.exception.KeyException;

/** Calls the golden case {@code errors}, and tells which exceptions it gets. */
public final class ErrorsCalls {
    private ErrorsCalls() {}

    public static List<String> call(String url) {
        List<String> lines = new ArrayList<>();
        for (String path : List.of("/card", "/key", "/card400", "/payment")) {
            try (KindsClient client = KindsClient.builder().baseUrl(url + path).build()) {
                client.payments().create();
            } catch (ApiException e) {
                lines.add(told(e));
            }
        }
        return lines;
    }

    private static String told(ApiException problem) {
        try {
            throw problem;
        } catch (CardException e) {
            PaymentRequiredException byStatus = e;
            String decline = e.error().flatMap(body -> body.error().decline()).orElse("?");
            return "card " + e.code().orElse("?") + " " + decline + ": " + byStatus.getMessage();
        } catch (KeyException e) {
            return "key " + e.type().orElse("?");
        } catch (PaymentRequiredException e) {
            return "payment required" + e.type().orElse("");
        } catch (BadRequestException e) {
            return "bad request " + e.code().orElse("?");
        }
    }
}
