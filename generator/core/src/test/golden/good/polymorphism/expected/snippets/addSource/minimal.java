import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Source;

final class AddSourceMinimal {
    private AddSourceMinimal() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Source source = polymorphism.sources().create(params -> params
                .body(Source.ofHttp(h -> h.url("https://example.com"))));
        System.out.println(source);
    }
}
