package dev.callwright.core.output;

import java.nio.charset.StandardCharsets;

/** The bytes of a generated file and their digest. */
final class Content {
    private final String path;
    private final byte[] bytes;
    private final String digest;

    private Content(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.digest = Sha256.of(bytes);
    }

    static Content of(GeneratedFile file) {
        return new Content(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    String digest() {
        return digest;
    }
}
