import java.nio.file.Path;
import sdk.bodies.BodiesClient;
import sdk.bodies.core.FileUpload;
import sdk.bodies.model.FileCreateResponse;

final class PostFilesMinimal {
    private PostFilesMinimal() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        FileCreateResponse fileCreateResponse = bodies.files().create(params -> params
                .file(FileUpload.of(Path.of("file.txt")))
                .purpose("purpose"));
        System.out.println(fileCreateResponse);
    }
}
