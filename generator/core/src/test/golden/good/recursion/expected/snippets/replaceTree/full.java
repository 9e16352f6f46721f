import sdk.recursion.RecursionClient;
import sdk.recursion.model.Node;

final class ReplaceTreeFull {
    private ReplaceTreeFull() {}

    public static void main(String[] args) {
        RecursionClient recursion = RecursionClient.fromEnv();
        Node node = recursion.tree().replace(params -> params
                .body(b -> b
                        .value("value")
                        .shared(s -> s.note("note"))
                        .extra(e -> e.note("note"))));
        System.out.println(node);
    }
}
