import java.util.List;
import sdk.parameters.ParametersClient;
import sdk.parameters.model.SearchRetrieveScope;

final class SearchFull {
    private SearchFull() {}

    public static void main(String[] args) {
        ParametersClient parameters = ParametersClient.fromEnv();
        List<String> result =
                parameters.search().retrieve(SearchRetrieveScope.ALL, List.of(1L), params -> params
                        .q("q")
                        .created(c -> c.gt(1).gte(1).lt(1).lte(1))
                        .addTag("tag")
                        .addCsv("csv")
                        .addPipe("pipe")
                        .addSpace("space")
                        .raw("raw")
                        .filter(f -> f.gt(1).gte(1).lt(1).lte(1))
                        .xTraceId("x_trace_123")
                        .session("session")
                        .id("id_123")
                        .idHeader("id_123")
                        .options("options")
                        .body("body"));
        System.out.println(result);
    }
}
