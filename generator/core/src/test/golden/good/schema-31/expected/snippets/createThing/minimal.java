import sdk.schema.SchemaClient;
import sdk.schema.model.Thing;

final class CreateThingMinimal {
    private CreateThingMinimal() {}

    public static void main(String[] args) {
        SchemaClient schema = SchemaClient.fromEnv();
        Thing thing = schema.things().create(params -> params.body(b -> b.name("a lamp")));
        System.out.println(thing);
    }
}
