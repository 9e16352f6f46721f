import sdk.bodies.BodiesClient;

final class PostFormsFull {
    private PostFormsFull() {}

    public static void main(String[] args) {
        try (BodiesClient bodies = BodiesClient.fromEnv()) {
            bodies.forms().create(params -> params
                    .amount(1000)
                    .addExpand("expand")
                    .addLines(l -> l.price("price").tax(t -> t.addRates("rate"))));
        }
    }
}
