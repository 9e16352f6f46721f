import sdk.unions.UnionsClient;
import sdk.unions.model.Source;

final class CreateSourceMinimal {
    private CreateSourceMinimal() {}

    public static void main(String[] args) {
        UnionsClient unions = UnionsClient.fromEnv();
        Source source = unions.sources().create(params -> params.source("source"));
        System.out.println(source);
    }
}
