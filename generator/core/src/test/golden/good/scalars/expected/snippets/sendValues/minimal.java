import java.math.BigDecimal;
import java.time.Instant;
import sdk.scalars.ScalarsClient;
import sdk.scalars.model.Values;

final class SendValuesMinimal {
    private SendValuesMinimal() {}

    public static void main(String[] args) {
        ScalarsClient scalars = ScalarsClient.fromEnv();
        Values values = scalars.values().create(params -> params
                .body(b -> b
                        .count(10)
                        .price(new BigDecimal("12.5"))
                        .created(Instant.ofEpochSecond(1767225600))));
        System.out.println(values);
    }
}
