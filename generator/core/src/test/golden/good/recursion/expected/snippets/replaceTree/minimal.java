import sdk.recursion.RecursionClient;
import sdk.recursion.model.Json;
import sdk.recursion.model.Node;

final class ReplaceTreeMinimal {
    private ReplaceTreeMinimal() {}

    public static void main(String[] args) {
        try (RecursionClient recursion = RecursionClient.fromEnv()) {
            Node node = recursion.tree().replace(params -> params
                    .body(b -> b.value(Json.of("value"))));
            System.out.println(node);
        }
    }
}
