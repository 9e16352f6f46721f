package dev.callwright.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.store.FileStore;
import dev.callwright.gateway.credential.store.StoreSettings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Secrets are not in a dump of the live objects of the process. The test itself only ever has them in shapes that the search does not
 * look for: reversed, and in local variables of methods that have ended.
 */
final class HeapDumpTest {
    @TempDir
    Path folder;

    /** What all secrets have in common, with every letter replaced by the next one; {@link #common} undoes it. */
    private final String disguised =
            "dbobsz" + Long.toString(new Random().nextLong() | Long.MIN_VALUE).substring(1, 17);

    private String common() {
        StringBuilder text = new StringBuilder();
        disguised.chars().forEach(c -> text.append((char) (Character.isLetter(c) ? c - 1 : c)));
        return text.toString();
    }

    private String secret(String kind) {
        return kind + common();
    }

    @Test
    void liveObjectsHaveNoSecrets() throws IOException {
        Files.writeString(folder.resolve("key"), secret("file"));
        ConfiguredCredentials credentials = credentials();
        for (int i = 0; i < 200; i++) {
            assertThat(isInjected(credentials)).isTrue();
        }
        Injection kept = TestCredentials.injection(credentials, TestApi.operation("basicAuth+queryKey"));
        Path dump = Files.createDirectories(Path.of("target"))
                .resolve("secrets-" + ProcessHandle.current().pid() + ".hprof");
        Files.deleteIfExists(dump);
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            assertThat(hits(dump, List.of("bearerAuth".getBytes(StandardCharsets.UTF_8))))
                    .as("the search finds what is there")
                    .isNotEmpty();
            assertThat(hits(dump, needles())).isEmpty();
        } finally {
            Files.deleteIfExists(dump);
        }
        assertThat(kept.credentialId()).isEqualTo("basicAuth store, queryKey store");
        assertThat(isInjected(credentials)).isTrue();
        credentials.close();
    }

    private ConfiguredCredentials credentials() {
        FileStore store = FileStore.open(
                new StoreSettings(
                        folder.resolve("store.json"), Optional.of(Reference.variable("PASSPHRASE")), Optional.empty()),
                name -> Optional.of("a pass phrase for the store"),
                line -> {});
        CredentialHttp tokens = question -> CompletableFuture.completedFuture(new CredentialHttp.Answer(
                200, "{\"token_type\": \"Bearer\", \"access_token\": \"" + secret("tokn") + "\"}"));
        ConfiguredCredentials credentials = new TestCredentials()
                .set("shop", "bearerAuth", "'file:" + folder.resolve("key") + "'")
                .tokens(tokens)
                .store(store)
                .build();
        String body = "{\"queryKey\": \"" + secret("kept") + "\", \"basicAuth\": {\"username\": \"" + secret("user")
                + "\", \"password\": \"" + secret("pass") + "\"}, \"oauth\": {\"clientId\": \"an id\","
                + " \"clientSecret\": \"" + secret("clnt") + "\"}}";
        credentials.put("shop", body.getBytes(StandardCharsets.UTF_8));
        return credentials;
    }

    private boolean isInjected(ConfiguredCredentials credentials) {
        return secrets(credentials, "bearerAuth").contains(secret("file"))
                && secrets(credentials, "queryKey").contains(secret("kept"))
                && secrets(credentials, "basicAuth").contains(secret("pass"))
                && secrets(credentials, "oauth").contains(secret("tokn"))
                && credentials.list("shop").size() == 4;
    }

    private static List<String> secrets(ConfiguredCredentials credentials, String scheme) {
        Injection injection = TestCredentials.injection(credentials, TestApi.operation(scheme));
        List<String> all = new ArrayList<>(RecordedTarget.of(injection));
        all.addAll(injection.secrets());
        return all;
    }

    // What encodes to whole groups in Base64 depends on what is before it.
    private List<byte[]> needles() {
        List<byte[]> needles = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            needles.add(common().getBytes(charset));
        }
        for (int start = 0; start < 3; start++) {
            needles.add(Base64.getEncoder()
                    .encode(common().substring(start, start + 18).getBytes(StandardCharsets.UTF_8)));
        }
        return needles;
    }

    private static List<String> hits(Path dump, List<byte[]> needles) throws IOException {
        List<String> hits = new ArrayList<>();
        byte[] window = new byte[1 << 20];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(dump))) {
            for (int read = in.readNBytes(window, kept, window.length - kept);
                    read > 0;
                    read = in.readNBytes(window, kept, window.length - kept)) {
                String text = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
                for (byte[] needle : needles) {
                    String wanted = new String(needle, StandardCharsets.ISO_8859_1);
                    if (text.contains(wanted)) {
                        hits.add(wanted);
                    }
                }
                kept = Math.min(100, kept + read);
                System.arraycopy(
                        text.substring(text.length() - kept).getBytes(StandardCharsets.ISO_8859_1), 0, window, 0, kept);
            }
        }
        return hits;
    }
}
