import java.nio.file.Path;
import sdk.bodies.BodiesClient;
import sdk.bodies.core.FileUpload;
import sdk.bodies.model.FilesCreateResponse;

final class PostFilesMinimal {
    private PostFilesMinimal() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        FilesCreateResponse filesCreateResponse = bodies.files().create(params -> params
                .file(FileUpload.of(Path.of("file.txt")))
                .purpose("purpose"));
        System.out.println(filesCreateResponse);
    }
}
