package dev.callwright.core.output;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A generated file with the digest of its bytes. The bytes are made when they are needed: a big API has hundreds of MB. */
final class Content {
    private final GeneratedFile file;
    private final String digest;

    private Content(GeneratedFile file) {
        this.file = file;
        MessageDigest made = Sha256.newDigest();
        parts().forEach(made::update);
        this.digest = HexFormat.of().formatHex(made.digest());
    }

    static Content of(GeneratedFile file) {
        return new Content(file);
    }

    String path() {
        return file.path();
    }

    /** Its bytes in parts, in their order. */
    Stream<byte[]> parts() {
        return file.text().parts().map(part -> part.getBytes(file.charset()));
    }

    byte[] bytes() {
        return file.content().getBytes(file.charset());
    }

    String digest() {
        return digest;
    }
}
