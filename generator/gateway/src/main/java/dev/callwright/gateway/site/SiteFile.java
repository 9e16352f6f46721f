package dev.callwright.gateway.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file of a site, kept compressed: most clients take it like that. */
final class SiteFile {
    // Smaller files do not gain a network packet.
    private static final int SMALLEST = 200;
    private static final int DIGITS = 32;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"));

    private final String type;
    private final String digest;
    private final boolean isCompressed;
    private final byte[] kept;

    private SiteFile(String type, String digest, boolean isCompressed, byte[] kept) {
        this.type = type;
        this.digest = digest;
        this.isCompressed = isCompressed;
        this.kept = kept;
    }

    /** The file with a name and these bytes. */
    static SiteFile of(String name, byte[] bytes) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] compressed = bytes.length < SMALLEST ? bytes : compressed(bytes);
        // Images are compressed already.
        boolean isWorthIt = compressed.length < bytes.length * 9L / 10;
        return new SiteFile(type, digest(bytes), isWorthIt, isWorthIt ? compressed : bytes.clone());
    }

    /** Whether it is a page, which can ask where the gateway is. */
    boolean isPage() {
        return type.startsWith("text/html");
    }

    /** The bytes that are kept in memory. */
    int keptBytes() {
        return kept.length;
    }

    /**
     * The answer to a request, with further headers. The tag is a strong one (RFC 9110, 8.8.1), so it differs for compressed
     * bytes.
     */
    SiteResponse answer(SiteRequest request, Map<String, String> further) {
        boolean isSentCompressed = isCompressed && AcceptedCoding.isGzip(request.acceptEncoding());
        String tag = isSentCompressed ? "\"" + digest + "-gzip\"" : "\"" + digest + "\"";
        Map<String, String> headers = new LinkedHashMap<>(further);
        headers.put("ETag", tag);
        if (isCompressed) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (request.ifNoneMatch().filter(this::matches).isPresent()) {
            return new SiteResponse(304, headers, new byte[0]);
        }
        headers.put("Content-Type", type);
        if (isSentCompressed) {
            headers.put("Content-Encoding", "gzip");
        }
        return new SiteResponse(200, headers, isSentCompressed || !isCompressed ? kept : decompressed());
    }

    // Both forms have the same content, so a client with either has the current file.
    private boolean matches(String ifNoneMatch) {
        for (String each : ifNoneMatch.split(",", -1)) {
            String tag = each.strip();
            String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (tag.equals("*") || strong.equals("\"" + digest + "\"") || strong.equals("\"" + digest + "-gzip\"")) {
                return true;
            }
        }
        return false;
    }

    private byte[] decompressed() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("what was compressed here cannot be decompressed", e);
        }
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
