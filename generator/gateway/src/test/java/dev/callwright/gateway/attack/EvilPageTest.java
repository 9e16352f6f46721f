package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.testing.Programs;
import dev.callwright.gateway.testing.RunningGateway;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages of other sites can do with the gateway in a real browser, with all that browsers offer them. */
final class EvilPageTest {
    @Test
    void nothingReachesTheApiAndNoPageIsFramed() throws Exception {
        assumeTrue(Programs.hasBrowser());
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            JsonNode result = Programs.script("evil-page.mjs", Integer.toString(gateway.port()));

            // The page of the gateway itself calls, so the rest could have.
            assertThat(result.path("control").intValue()).isEqualTo(200);
            assertThat(gateway.upstream().only().body()).isEqualTo("{\"name\":\"own\"}");
            assertThat(result.path("attempts").intValue()).isGreaterThan(200);
            assertThat(texts(result.path("read"))).isEmpty();
            assertThat(texts(result.path("frames"))).isNotEmpty().allMatch(url -> !url.contains(":" + gateway.port()));
            assertThat(result.path("answers"))
                    .hasSizeGreaterThan(100)
                    // The pages of the site are no secret; that they are not shown in frames is above.
                    .filteredOn(answer -> !answer.path("url").textValue().matches("GET http://[^/]+/([a-z]+\\.html)?"))
                    .allSatisfy(answer -> assertThat(answer.path("status").intValue())
                            .as(answer.toString())
                            .isBetween(400, 499));
            assertThat(gateway.send("GET /credentials/things HTTP/1.1", "", "").body())
                    .doesNotContain("memory", "ebody");
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
