import java.math.BigDecimal;
import sdk.schema.SchemaClient;
import sdk.schema.core.JsonValue;
import sdk.schema.model.Thing;

final class CreateThingFull {
    private CreateThingFull() {}

    public static void main(String[] args) {
        SchemaClient schema = SchemaClient.fromEnv();
        Thing thing = schema.things().create(params -> params
                .body(b -> b
                        .name("a lamp")
                        .size("size")
                        .mode(Thing.Mode.FAST)
                        .maybe(m -> m.inner(i -> i.x(new BigDecimal("12.5"))))
                        .addPart(p -> p.inner(i -> i.x(new BigDecimal("12.5"))))
                        .addPair(JsonValue.parse("\"pair\""))
                        .addPair(JsonValue.parse("1"))
                        .anything(JsonValue.parse("{\"key\":\"value\"}"))));
        System.out.println(thing);
    }
}
