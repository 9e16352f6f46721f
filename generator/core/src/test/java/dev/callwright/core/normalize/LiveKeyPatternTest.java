package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.limit.BoundedPattern;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The setting by which a gateway knows keys of live accounts. */
class LiveKeyPatternTest {
    private static TestApi api(String settings) throws Exception {
        return TestApi.of(
                "paths: {'/it': {get: {operationId: 'it', responses: {'204': {}}}}}, 'x-callwright': " + settings,
                OperationSelector.ALL);
    }

    @Test
    void isPartOfTheModel() throws Exception {
        TestApi api = api("{liveKeyPattern: '^shop_live_'}");
        assertThat(api.model().settings().liveKeyPattern()).contains("^shop_live_");
        assertThat(api.warnings()).isEmpty();
        ApiSettings settings = api.model().settings();
        assertThat(settings.withErrors(settings.errors())).isEqualTo(settings);
        assertThat(api("{}").model().settings().liveKeyPattern()).isEmpty();
    }

    @Test
    void isARegularExpression() throws Exception {
        assertThat(api("{liveKeyPattern: '^(shop_live_'}").warnings())
                .containsExactly("test.json (/x-callwright/liveKeyPattern): error: 'x-callwright.liveKeyPattern' is"
                        + " '^(shop_live_', but must be a regular expression of Java, such as '^shop_live_'");
    }

    @Test
    void tellsLiveKeysOfStripeFromThoseOfTests() {
        String pattern = new Generator(step -> {})
                .load(GenerationRequest.of(Settings.builder()
                        .set(Setting.SPEC, List.of(StripeDocuments.identity().toString()))
                        .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
                        .build()))
                .model()
                .settings()
                .liveKeyPattern()
                .orElseThrow();
        for (String live : List.of("sk_live_4eC39", "rk_live_4eC39")) {
            assertThat(new BoundedPattern(pattern).find(live)).as(live).isTrue();
        }
        for (String other : List.of("sk_test_4eC39", "rk_test_4eC39", "pk_live_4eC39", "x sk_live_4eC39")) {
            assertThat(new BoundedPattern(pattern).find(other)).as(other).isFalse();
        }
    }
}
