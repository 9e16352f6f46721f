import sdk.recursion.RecursionClient;
import sdk.recursion.model.Json;
import sdk.recursion.model.Node;
import sdk.recursion.model.NodeExtra;

final class ReplaceTreeFull {
    private ReplaceTreeFull() {}

    public static void main(String[] args) {
        RecursionClient recursion = RecursionClient.fromEnv();
        Node node = recursion.tree().replace(params -> params
                .body(Node.builder()
                        .value(Json.of("value"))
                        .shared(NodeExtra.builder().note("note").build())
                        .extra(NodeExtra.builder().note("note").build())
                        .build()));
        System.out.println(node);
    }
}
