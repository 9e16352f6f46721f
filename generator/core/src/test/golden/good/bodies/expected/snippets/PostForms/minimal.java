import sdk.bodies.BodiesClient;

final class PostFormsMinimal {
    private PostFormsMinimal() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        bodies.forms().create(params -> params.amount(1000));
    }
}
