import java.nio.file.Path;
import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.core.FileUpload;

final class PutPhotoFull {
    private PutPhotoFull() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        shelter.pets().photo().replace("pet_1", params -> params
                .photo(FileUpload.of(Path.of("photo.txt")))
                .caption("caption"));
    }
}
