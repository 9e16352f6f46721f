import java.nio.file.Path;
import sdk.bodies.BodiesClient;
import sdk.bodies.core.FileUpload;

final class PutFileContentsFull {
    private PutFileContentsFull() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        bodies.files().contents().replaceAll("file_123", params -> params
                .body(FileUpload.of(Path.of("body.txt"))));
    }
}
