import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import sdk.scalars.ScalarsClient;
import sdk.scalars.core.Bytes;
import sdk.scalars.model.Values;

final class SendValuesFull {
    private SendValuesFull() {}

    public static void main(String[] args) {
        ScalarsClient scalars = ScalarsClient.fromEnv();
        Values values = scalars.values().create(params -> params
                .body(b -> b
                        .text("text")
                        .flag(true)
                        .count(10)
                        .small(1)
                        .ratio(12.5)
                        .exact(new BigDecimal("12.5"))
                        .price(new BigDecimal("12.5"))
                        .created(Instant.ofEpochSecond(1767225600))
                        .at(OffsetDateTime.parse("2026-01-01T12:00:00Z"))
                        .day(LocalDate.parse("2026-01-31"))
                        .data(Bytes.ofBase64("SGVsbG8="))
                        .id("id_123")
                        .color(Values.Color.RED)
                        .weight(Values.Weight.LIGHT)
                        .zone(Values.Zone.ETC_GMT_PLUS1)));
        System.out.println(values);
    }
}
