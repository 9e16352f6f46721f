import sdk.schema.SchemaClient;
import sdk.schema.model.Thing;

final class CreateThingMinimal {
    private CreateThingMinimal() {}

    public static void main(String[] args) {
        SchemaClient schema = SchemaClient.fromEnv();
        Thing thing = schema.things().create(params -> params
                .body(Thing.builder().name("a lamp").build()));
        System.out.println(thing);
    }
}
