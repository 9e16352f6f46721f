import sdk.unions.UnionsClient;
import sdk.unions.model.Source;

final class GetSourceFull {
    private GetSourceFull() {}

    public static void main(String[] args) {
        UnionsClient unions = UnionsClient.fromEnv();
        Source source = unions.sources().retrieve("source_123");
        System.out.println(source);
    }
}
