import sdk.bodies.BodiesClient;

final class PostFormsFull {
    private PostFormsFull() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        bodies.forms().create(params -> params
                .amount(1000)
                .addExpand("expand")
                .addLine(l -> l.price("price").tax(t -> t.addRate("rate"))));
    }
}
