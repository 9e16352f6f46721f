package sdk.stripe.core.internal.http;

import sdk.stripe.core.FileUpload;
import sdk.stripe.core.HttpBody;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ContentTypes;
import sdk.stripe.core.internal.form.Escape;
import sdk.stripe.core.internal.form.PairWriter;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.json.ScalarText;
import sdk.stripe.core.internal.object.WrappedValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes multipart bodies (RFC 7578). */
final class MultipartWriter {
    private final String mediaType;
    private final String boundary;
    private final List<FileUpload.Source> pieces = new ArrayList<>();
    private long length;

    MultipartWriter(String mediaType) {
        this(mediaType, "callwright-" + UUID.randomUUID());
    }

    MultipartWriter(String mediaType, String boundary) {
        this.mediaType = mediaType;
        this.boundary = boundary;
    }

    /** Adds the parts of a member: one for each item of an array (RFC 7578, section 4.3). */
    void member(BodyMember member) {
        Optional<String> contentType = member.writing().encoding().contentType();
        Object slot = member.slot() instanceof WrappedValue<?> wrapped ? WrappedValue.unwrap(wrapped) : member.slot();
        if (slot instanceof FileUpload file) {
            file(member.name(), file, contentType);
        } else if (slot instanceof List<?> items && !items.isEmpty() && items.get(0) instanceof FileUpload) {
            items.forEach(item -> file(member.name(), (FileUpload) item, contentType));
        } else {
            value(member, contentType);
        }
    }

    private void value(BodyMember member, Optional<String> contentType) {
        JsonValue tree = member.tree();
        boolean bracketed =
                member.style() == ParameterStyle.DEEP_OBJECT || member.style() == ParameterStyle.DEEP_OBJECT_EXPLODE;
        if (bracketed) {
            PairWriter pairs = new PairWriter(Escape.NONE, PairWriter.Dialect.BODY);
            pairs.value(member.name(), tree, member.style());
            pairs.pairs().forEach(pair -> text(pair.name(), pair.value(), Optional.empty()));
        } else if (tree.kind() == JsonKind.ARRAY
                && contentType.filter(ContentTypes::isJson).isEmpty()) {
            tree.asList().forEach(item -> item(member.name(), item, contentType));
        } else {
            item(member.name(), tree, contentType);
        }
    }

    private void item(String name, JsonValue value, Optional<String> contentType) {
        boolean structured = value.kind() == JsonKind.OBJECT || value.kind() == JsonKind.ARRAY;
        if (structured || contentType.filter(ContentTypes::isJson).isPresent()) {
            text(name, value.toString(), contentType.or(() -> Optional.of(ContentTypes.JSON)));
        } else {
            text(name, value.isNull() ? "" : ScalarText.of(value), contentType);
        }
    }

    private void text(String name, String value, Optional<String> contentType) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        String type =
                contentType.map(given -> "Content-Type: " + given + "\r\n").orElse("");
        part("name=\"" + quoted(name) + "\"\r\n" + type, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private void file(String name, FileUpload file, Optional<String> declared) {
        // A list or a range of media types is what the API accepts, not the type of this file.
        String type = file.contentType()
                .or(() -> declared.filter(range -> !range.contains(",") && !range.contains("*")))
                .orElse("application/octet-stream");
        String headers = "name=\"" + quoted(name) + "\"; filename=\"" + quoted(file.filename()) + "\"\r\nContent-Type: "
                + type + "\r\n";
        part(headers, file.length(), file.source());
    }

    // The escapes of the HTML standard (multipart/form-data encoding algorithm).
    private static String quoted(String text) {
        return text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private void part(String headers, long contentLength, FileUpload.Source content) {
        piece("--" + boundary + "\r\nContent-Disposition: form-data; " + headers + "\r\n");
        pieces.add(content);
        length = contentLength < 0 || length < 0 ? -1 : length + contentLength;
        piece("\r\n");
    }

    private void piece(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        pieces.add(() -> new ByteArrayInputStream(bytes));
        length = length < 0 ? length : length + bytes.length;
    }

    /** The body. */
    HttpBody body() {
        piece("--" + boundary + "--\r\n");
        List<FileUpload.Source> all = List.copyOf(pieces);
        return new HttpBody(
                mediaType + "; boundary=" + boundary,
                length,
                () -> new SequenceInputStream(new Streams(all.iterator())));
    }

    /** Streams that are opened one after the other. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream wants an Enumeration
    private static final class Streams implements Enumeration<InputStream> {
        private final Iterator<FileUpload.Source> sources;

        Streams(Iterator<FileUpload.Source> sources) {
            this.sources = sources;
        }

        @Override
        public boolean hasMoreElements() {
            return sources.hasNext();
        }

        @Override
        public InputStream nextElement() {
            try {
                return sources.next().open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
