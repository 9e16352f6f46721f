import java.math.BigDecimal;
import sdk.schema.SchemaClient;
import sdk.schema.core.JsonValue;
import sdk.schema.model.Part;
import sdk.schema.model.PartInner;
import sdk.schema.model.Thing;
import sdk.schema.model.ThingMode;
import sdk.schema.model.ThingSize;

final class CreateThingFull {
    private CreateThingFull() {}

    public static void main(String[] args) {
        SchemaClient schema = SchemaClient.fromEnv();
        Thing thing = schema.things().create(params -> params
                .body(Thing.builder()
                        .name("a lamp")
                        .size(ThingSize.of("size"))
                        .mode(ThingMode.FAST)
                        .maybe(Part.builder()
                                .inner(PartInner.builder().x(new BigDecimal("12.5")).build())
                                .build())
                        .addParts(Part.builder()
                                .inner(PartInner.builder().x(new BigDecimal("12.5")).build())
                                .build())
                        .addPair(JsonValue.parse("\"pair\""))
                        .addPair(JsonValue.parse("1"))
                        .anything(JsonValue.parse("{\"key\":\"value\"}"))
                        .build()));
        System.out.println(thing);
    }
}
