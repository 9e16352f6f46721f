import java.util.List;
import sdk.parameters.ParametersClient;
import sdk.parameters.model.SearchRetrieveScope;

final class SearchMinimal {
    private SearchMinimal() {}

    public static void main(String[] args) {
        ParametersClient parameters = ParametersClient.fromEnv();
        List<String> result =
                parameters.search().retrieve(SearchRetrieveScope.ALL, List.of(1L), params -> params
                        .q("q"));
        System.out.println(result);
    }
}
