package dev.callwright.core.source.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Documents that are packed with gzip, whatever their names are. */
final class Gzip {
    private Gzip() {}

    /** Whether the content begins as gzip does; no JSON or YAML does. */
    static boolean isPacked(byte[] content) {
        return content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b;
    }

    /**
     * The unpacked content, of which at most a number of bytes is read: a few packed bytes can be very many.
     *
     * @throws IOException if it is damaged or incomplete
     */
    static byte[] unpacked(byte[] content, int maxBytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readNBytes(maxBytes);
        }
    }
}
