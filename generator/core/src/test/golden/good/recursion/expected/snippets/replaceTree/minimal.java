import sdk.recursion.RecursionClient;
import sdk.recursion.model.Node;

final class ReplaceTreeMinimal {
    private ReplaceTreeMinimal() {}

    public static void main(String[] args) {
        RecursionClient recursion = RecursionClient.fromEnv();
        Node node = recursion.tree().replace(params -> params.body(b -> b.value("value")));
        System.out.println(node);
    }
}
