import java.util.List;
import sdk.unions.UnionsClient;
import sdk.unions.model.Source;
import sdk.unions.model.SourcesCreateAmount;
import sdk.unions.model.SourcesCreateAmountValue;
import sdk.unions.model.SourcesCreateSource;
import sdk.unions.model.SourcesCreateTags;

final class CreateSourceFull {
    private CreateSourceFull() {}

    public static void main(String[] args) {
        UnionsClient unions = UnionsClient.fromEnv();
        Source source = unions.sources().create(params -> params
                .source(SourcesCreateSource.of("source"))
                .amount(SourcesCreateAmount.of(SourcesCreateAmountValue.MAX))
                .tags(SourcesCreateTags.of(List.of("tag"))));
        System.out.println(source);
    }
}
