import java.nio.file.Path;
import sdk.bodies.BodiesClient;
import sdk.bodies.core.BinaryResponse;

final class GetFileContentsMinimal {
    private GetFileContentsMinimal() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        BinaryResponse file = bodies.files().contents().list("file_123");
        file.saveTo(Path.of("response.pdf"));
    }
}
