package dev.callwright.core.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The text of a generated file. A long one is kept in compressed parts: lists of a big API have hundreds of MB, and whoever
 * writes them needs one part at a time.
 */
public final class FileText {
    /** The characters of a part, about. */
    static final int PART = 1 << 20;

    private static final int BUFFER = 1 << 13;

    private final List<Supplier<String>> parts;

    private FileText(List<Supplier<String>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A text that is kept as it is. */
    public static FileText of(String text) {
        return new FileText(List.of(() -> text));
    }

    /** The text that a stream has to its end. */
    static FileText read(InputStream in, Charset charset) throws IOException {
        byte[] start = in.readNBytes(PART);
        if (start.length < PART) {
            return of(new String(start, charset));
        }
        PushbackInputStream whole = new PushbackInputStream(in, PART);
        whole.unread(start);
        // Not closed: the stream may go on with another text.
        Reader reader = new InputStreamReader(whole, charset);
        Builder text = new Builder();
        char[] buffer = new char[BUFFER];
        for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
            text.append(buffer, length);
        }
        return text.build();
    }

    /** Its parts in their order. */
    public Stream<String> parts() {
        return parts.stream().map(Supplier::get);
    }

    /** The whole text. */
    @Override
    public String toString() {
        if (parts.size() == 1) {
            return parts.get(0).get();
        }
        StringBuilder whole = new StringBuilder();
        parts().forEach(whole::append);
        return whole.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileText text && text.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Makes a text of pieces. */
    public static final class Builder {
        private final List<Supplier<String>> parts = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        /** Adds a piece. */
        public Builder append(String piece) {
            open.append(piece);
            closeIfFull();
            return this;
        }

        private void append(char[] piece, int length) {
            open.append(piece, 0, length);
            closeIfFull();
        }

        private void closeIfFull() {
            if (open.length() < PART) {
                return;
            }
            // Half a character has no bytes.
            int end = open.length() - (Character.isHighSurrogate(open.charAt(open.length() - 1)) ? 1 : 0);
            byte[] compressed = compressed(open.substring(0, end));
            parts.add(() -> text(compressed));
            open.delete(0, end);
        }

        /** The text of all pieces. */
        public FileText build() {
            String rest = open.toString();
            parts.add(() -> rest);
            return new FileText(parts);
        }
    }

    private static byte[] compressed(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] compressed) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
