package dev.callwright.core.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.Progress;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OperationJsonTest {
    @Test
    void showsAnOperationAndEveryTypeItUses() throws IOException {
        LoadedApi api = new Generator(Progress.SILENT)
                .load(GenerationRequest.of(Settings.builder()
                        .set(
                                Setting.SPEC,
                                Optional.of(StripeDocuments.identity().toString()))
                        .build()));

        JsonNode json = new JsonMapper()
                .readTree(new OperationJson(api.model())
                        .write(api.operation("postidentityverificationsessionssessionredact")));

        assertThat(json.path("method").textValue()).isEqualTo("POST");
        assertThat(json.path("inputs").get(0).toString())
                .startsWith("{\"name\":\"session\",\"in\":\"path\",\"type\":\"string\",\"required\":true");
        String result = json.path("result").path("type").textValue();
        assertThat(json.path("types").path(result).path("kind").textValue()).isEqualTo("object");
        json.path("types")
                .forEach(type -> type.path("properties").forEach(property -> {
                    String used = property.path("type").textValue();
                    if (used.startsWith("#")) {
                        assertThat(json.path("types").has(used)).as(used).isTrue();
                    }
                }));
    }
}
