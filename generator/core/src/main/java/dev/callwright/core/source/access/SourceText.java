package dev.callwright.core.source.access;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a source. Every failure is one error that says how to fix it. */
public final class SourceText {
    private final SpecSource source;
    private final int maxBytes;
    private final AccessPolicy policy;
    private final Diagnostics diagnostics;

    /**
     * @param policy the access rules and limits
     * @param diagnostics takes the error
     */
    public SourceText(SpecSource source, int maxBytes, AccessPolicy policy, Diagnostics diagnostics) {
        this.source = source;
        this.policy = policy;
        this.maxBytes = maxBytes;
        this.diagnostics = diagnostics;
    }

    /** The text, without a byte order mark. */
    public String read() {
        String text = source.text().orElseGet(() -> decode(bytes()));
        if (text.isBlank()) {
            throw abort("the document is empty; fetch it again, or name another one");
        }
        return text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    private byte[] bytes() {
        byte[] written = source.url()
                .map(url -> new UrlBytes(url, maxBytes, policy, this::abort).read())
                .or(() -> source.entry().map(entry -> new ArchiveBytes(entry, maxBytes, this::abort).read()))
                .orElseGet(this::localBytes);
        byte[] bytes = unpacked(written);
        policy.count(bytes.length);
        return bytes;
    }

    private byte[] localBytes() {
        return source.isStandardInput()
                ? inputBytes()
                : fileBytes(policy.file(source.file().orElseThrow(), this::abort));
    }

    private byte[] unpacked(byte[] bytes) {
        if (!Gzip.isPacked(bytes)) {
            return bytes;
        }
        try {
            byte[] unpacked = Gzip.unpacked(bytes, maxBytes + 1);
            if (unpacked.length > maxBytes) {
                throw abort(ReadErrors.tooLarge(maxBytes));
            }
            return unpacked;
        } catch (IOException e) {
            throw abort("this is a gzip file that is damaged or incomplete; fetch it again, or pack it anew");
        }
    }

    private byte[] inputBytes() {
        try {
            byte[] bytes = System.in.readNBytes(maxBytes + 1);
            if (bytes.length == 0) {
                throw abort(
                        "there is nothing to read, or it was read before; pipe one document into the command, and name"
                                + " the others as files");
            }
            if (bytes.length > maxBytes) {
                throw abort(ReadErrors.tooLarge(maxBytes));
            }
            return bytes;
        } catch (IOException e) {
            throw abort("the standard input cannot be read: " + ReadErrors.reason(e) + "; name a file instead");
        }
    }

    private byte[] fileBytes(Path file) {
        if (Files.isDirectory(file)) {
            throw abort("this is a directory; name the OpenAPI document in it");
        }
        if (!Files.exists(file)) {
            throw abort("there is no such file; check the path");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw abort(ReadErrors.tooLarge(maxBytes));
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw abort("the file cannot be read: permission denied; let this user read it");
        } catch (IOException e) {
            throw abort("the file cannot be read: " + ReadErrors.reason(e) + "; check the file and its disk");
        }
    }

    private String decode(byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw abort("the text is not " + charset.name() + "; save the file as UTF-8");
        }
    }

    // JSON and YAML start with an ASCII character, so a zero byte indicates UTF-16.
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int start = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (start == 0xfeff || start >> 8 == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return start == 0xfffe || (start & 0xff) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private SpecException abort(String message) {
        return diagnostics.abort(SourceLocation.of(source.name()), message);
    }
}
