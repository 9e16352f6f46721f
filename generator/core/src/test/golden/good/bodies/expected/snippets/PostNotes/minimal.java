import sdk.bodies.BodiesClient;

final class PostNotesMinimal {
    private PostNotesMinimal() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        String text = bodies.notes().create(params -> params.body("body"));
        System.out.println(text);
    }
}
