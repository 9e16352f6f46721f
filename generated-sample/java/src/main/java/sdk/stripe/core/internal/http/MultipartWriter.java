package sdk.stripe.core.internal.http;

import sdk.stripe.core.FileUpload;
import sdk.stripe.core.HttpBody;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ContentTypes;
import sdk.stripe.core.internal.form.FileTypes;
import sdk.stripe.core.internal.form.PairWriter;
import sdk.stripe.core.internal.form.PairWriter.Pair;
import sdk.stripe.core.internal.form.ParameterStyle;
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

    /** Adds the parts of a member: one for each item of an array (RFC 7578, section 4.3), none for null. */
    void member(BodyMember member) {
        Object slot = member.slot() instanceof WrappedValue<?> wrapped ? WrappedValue.unwrap(wrapped) : member.slot();
        if (slot instanceof FileUpload file) {
            file(member, file);
        } else if (slot instanceof List<?> items && !items.isEmpty() && items.get(0) instanceof FileUpload) {
            items.forEach(item -> file(member, (FileUpload) item));
        } else {
            value(member);
        }
    }

    private void value(BodyMember member) {
        JsonValue tree = member.tree();
        Optional<String> contentType = contentType(member);
        boolean byContent = member.style() == ParameterStyle.CONTENT || member.style() == ParameterStyle.JSON_ITEMS;
        if (byContent && contentType.isEmpty()) {
            List<JsonValue> items = tree.kind() == JsonKind.ARRAY ? tree.asList() : List.of(tree);
            items.forEach(item ->
                    text(member, pair(member, item, ParameterStyle.CONTENT).pairs(), typeOf(item)));
        } else {
            text(member, pair(member, tree, member.style()).pairs(), contentType);
        }
    }

    // A list or a range of media types is what the API accepts, not the type of this part.
    private static Optional<String> contentType(BodyMember member) {
        return member.writing().contentType().filter(ContentTypes::isOne);
    }

    private static PairWriter pair(BodyMember member, JsonValue value, ParameterStyle style) {
        PairWriter pairs = PairWriter.ofParts();
        boolean nested = value.kind() == JsonKind.ARRAY && style == ParameterStyle.CONTENT;
        pairs.value(member.name(), value, nested && contentType(member).isEmpty() ? ParameterStyle.JSON : style);
        return pairs;
    }

    private static Optional<String> typeOf(JsonValue value) {
        boolean structured = value.kind() == JsonKind.OBJECT || value.kind() == JsonKind.ARRAY;
        return structured ? Optional.of(ContentTypes.JSON) : Optional.empty();
    }

    private void text(BodyMember member, List<Pair> pairs, Optional<String> contentType) {
        for (Pair pair : pairs) {
            byte[] bytes = pair.value().getBytes(StandardCharsets.UTF_8);
            String type =
                    contentType.map(given -> "Content-Type: " + given + "\r\n").orElse("");
            String headers = "name=\"" + quoted(pair.name()) + "\"\r\n" + type + headers(member);
            part(headers, bytes.length, () -> new ByteArrayInputStream(bytes));
        }
    }

    private static String headers(BodyMember member) {
        StringBuilder headers = new StringBuilder();
        member.writing()
                .headers()
                .forEach((name, value) ->
                        headers.append(name).append(": ").append(value).append("\r\n"));
        return headers.toString();
    }

    private void file(BodyMember member, FileUpload file) {
        String type = file.contentType()
                .orElseGet(() -> FileTypes.of(file.filename(), member.writing().contentType()));
        String headers = "name=\"" + quoted(member.name()) + "\"; filename=\"" + quoted(file.filename())
                + "\"\r\nContent-Type: " + type + "\r\n" + headers(member);
        part(headers, file.length(), file.source());
    }

    /** Whether there are no parts yet. */
    boolean isEmpty() {
        return pieces.isEmpty();
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
