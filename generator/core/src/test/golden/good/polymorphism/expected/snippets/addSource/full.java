import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Http;
import sdk.polymorphism.model.Source;

final class AddSourceFull {
    private AddSourceFull() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Source source = polymorphism.sources().create(params -> params
                .body(Http.builder().url("https://example.com").build()));
        System.out.println(source);
    }
}
