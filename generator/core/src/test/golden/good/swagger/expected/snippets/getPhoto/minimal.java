import java.nio.file.Path;
import sdk.shelter.ShelterClient;
import sdk.shelter.core.BinaryResponse;

final class GetPhotoMinimal {
    private GetPhotoMinimal() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.fromEnv();
        BinaryResponse file = shelter.pets().photo().retrieve("pet_1");
        file.saveTo(Path.of("response.png"));
    }
}
