import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;

final class PostWordsFull {
    private PostWordsFull() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        shelter.pets().words().create("pet_1", params -> params
                .addWord("word")
                .loud(true));
    }
}
