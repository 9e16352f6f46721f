import java.nio.file.Path;
import sdk.bodies.BodiesClient;
import sdk.bodies.core.FileUpload;
import sdk.bodies.model.FileCreateResponse;

final class PostFilesFull {
    private PostFilesFull() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        FileCreateResponse fileCreateResponse = bodies.files().create(params -> params
                .file(FileUpload.of(Path.of("file.txt")))
                .purpose("purpose")
                .note(n -> n.text("text")));
        System.out.println(fileCreateResponse);
    }
}
