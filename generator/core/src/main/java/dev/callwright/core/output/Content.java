package dev.callwright.core.output;

/** A generated file with the digest of its bytes. The bytes are made when they are needed: a big API has hundreds of MB. */
final class Content {
    private final GeneratedFile file;
    private final String digest;

    private Content(GeneratedFile file) {
        this.file = file;
        this.digest = Sha256.of(bytes());
    }

    static Content of(GeneratedFile file) {
        return new Content(file);
    }

    String path() {
        return file.path();
    }

    byte[] bytes() {
        return file.content().getBytes(file.charset());
    }

    String digest() {
        return digest;
    }
}
