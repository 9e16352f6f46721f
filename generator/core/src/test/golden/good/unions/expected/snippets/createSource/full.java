import java.util.List;
import sdk.unions.UnionsClient;
import sdk.unions.model.Source;
import sdk.unions.model.SourceCreateParams;

final class CreateSourceFull {
    private CreateSourceFull() {}

    public static void main(String[] args) {
        UnionsClient unions = UnionsClient.fromEnv();
        Source source = unions.sources().create(params -> params
                .source("source")
                .amount(SourceCreateParams.Amount.Value.MAX)
                .tags(SourceCreateParams.Tags.of(List.of("tag"))));
        System.out.println(source);
    }
}
