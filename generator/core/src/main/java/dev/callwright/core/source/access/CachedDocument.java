package dev.callwright.core.source.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A document from the network, as it was fetched.
 *
 * @param from the URL that gave it, after redirects
 * @param tag the header {@code ETag}; empty: none
 * @param modified the header {@code Last-Modified}; empty: none
 * @param fetched when the server last said that this is the document
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CachedDocument(String from, String tag, String modified, Instant fetched, byte[] bytes) {
    private static final int FORMAT = 0x43575543;
    private static final int LONGEST_HEADER = 4_000;

    /** What a server answered; empty: it forbids to keep it. */
    static Optional<CachedDocument> of(URI from, HttpResponse<byte[]> answer) {
        boolean isKept = answer.headers().allValues("Cache-Control").stream()
                .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains("no-store"));
        return isKept
                ? Optional.of(new CachedDocument(
                        from.toString(),
                        header(answer, "ETag"),
                        header(answer, "Last-Modified"),
                        Instant.now(),
                        answer.body()))
                : Optional.empty();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .filter(value -> value.length() <= LONGEST_HEADER)
                .orElse("");
    }

    /** The same document, which is still current. */
    CachedDocument confirmed() {
        return new CachedDocument(from, tag, modified, Instant.now(), bytes);
    }

    /** Reads a copy; empty: there is none, or it is damaged. */
    static Optional<CachedDocument> read(Path folder, URI url) {
        try {
            byte[] file = Files.readAllBytes(file(folder, url));
            int end = file.length - digest(new byte[0]).length;
            byte[] content = Arrays.copyOf(file, Math.max(0, end));
            if (!Arrays.equals(digest(content), Arrays.copyOfRange(file, content.length, file.length))) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
            return in.readInt() == FORMAT
                    ? Optional.of(new CachedDocument(
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            Instant.ofEpochMilli(in.readLong()),
                            in.readAllBytes()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a copy, if the folder can be written. */
    void write(Path folder, URI url) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(FORMAT);
            out.writeUTF(from);
            out.writeUTF(tag);
            out.writeUTF(modified);
            out.writeLong(fetched.toEpochMilli());
            out.write(bytes);
            out.write(digest(file.toByteArray()));
            Files.createDirectories(folder);
            // Moved, so that a run beside this one reads the whole copy or none.
            Path draft = Files.createTempFile(folder, "", ".draft");
            Files.write(draft, file.toByteArray());
            Files.move(draft, file(folder, url), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    // URLs may hold credentials, which file names must not show.
    private static Path file(Path folder, URI url) {
        byte[] name = digest(url.normalize().toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(name) + ".document");
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
