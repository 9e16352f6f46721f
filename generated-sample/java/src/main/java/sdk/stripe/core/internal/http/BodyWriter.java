package sdk.stripe.core.internal.http;

import sdk.stripe.core.Bytes;
import sdk.stripe.core.FileUpload;
import sdk.stripe.core.HttpBody;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ContentTypes;
import sdk.stripe.core.internal.form.FileTypes;
import sdk.stripe.core.internal.json.JsonOutput;
import sdk.stripe.core.internal.json.ScalarText;
import sdk.stripe.core.internal.object.Member;
import sdk.stripe.core.internal.object.MemberValues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the body of a request. */
final class BodyWriter {
    private final OperationDescriptor<?> operation;
    // The member that is the whole body, when it is given.
    private final @Nullable BodyMember whole;
    private final List<BodyMember> members;

    BodyWriter(OperationDescriptor<?> operation, @Nullable MemberValues params) {
        this.operation = operation;
        this.whole = params == null ? null : whole(params);
        this.members = params != null && params.table().wholeBody() < 0 ? BodyMember.of(params) : List.of();
    }

    private static @Nullable BodyMember whole(MemberValues values) {
        int index = values.table().wholeBody();
        Object slot = index < 0 ? null : values.slot(index);
        if (slot == null) {
            return null;
        }
        Member member = values.table().get(index);
        return new BodyMember(member.wireName(), member.codec(), slot, member.writing());
    }

    /** The body; empty when the operation has none, or when it is optional and no member is given. */
    Optional<HttpBody> body() {
        Optional<BodyFormat> format = operation.bodyFormat();
        if (format.isEmpty()) {
            return Optional.empty();
        }
        if (format.get() == BodyFormat.MULTIPART) {
            MultipartWriter multipart = multipart();
            // A multipart body has at least one part (RFC 2046, 5.1.1).
            return operation.bodyRequired() || !multipart.isEmpty() ? Optional.of(multipart.body()) : Optional.empty();
        }
        boolean given = whole != null || !members.isEmpty();
        return given || operation.bodyRequired() ? Optional.of(body(format.get())) : Optional.empty();
    }

    private HttpBody body(BodyFormat format) {
        return switch (format) {
            case JSON -> HttpBody.of(mediaType(ContentTypes.JSON), json());
            case FORM -> HttpBody.of(mediaType(FormWriter.MEDIA_TYPE), form());
            case MULTIPART -> multipart().body();
            case TEXT -> text();
            case BINARY -> binary();
        };
    }

    // A range such as */* is no media type.
    private String mediaType(String fallback) {
        String declared = operation.bodyMediaType();
        return declared.isEmpty() || declared.contains("*") ? fallback : declared;
    }

    private byte[] json() {
        return JsonOutput.bytes(out -> {
            if (whole != null) {
                MemberValues.writeSlot(whole.slot(), whole.codec(), out);
                return;
            }
            out.beginObject();
            for (BodyMember member : members) {
                out.name(member.name());
                MemberValues.writeSlot(member.slot(), member.codec(), out);
            }
            out.endObject();
        });
    }

    private List<BodyMember> parts() {
        return whole != null ? BodyMember.ofWhole(whole) : members;
    }

    private byte[] form() {
        return FormWriter.text(parts()).getBytes(StandardCharsets.US_ASCII);
    }

    private MultipartWriter multipart() {
        MultipartWriter multipart = new MultipartWriter(mediaType("multipart/form-data"));
        parts().forEach(multipart::member);
        return multipart;
    }

    // Without a charset that the document does not have: text is UTF-8, and servers may compare the media type.
    private HttpBody text() {
        JsonValue tree = whole == null ? JsonValue.of("") : whole.tree();
        return HttpBody.of(mediaType("text/plain"), ScalarText.of(tree).getBytes(StandardCharsets.UTF_8));
    }

    private HttpBody binary() {
        String fallback = mediaType(FileTypes.BYTES);
        Object slot = whole == null ? Bytes.of(new byte[0]) : whole.slot();
        if (slot instanceof FileUpload file) {
            Optional<String> declared = Optional.of(operation.bodyMediaType()).filter(type -> !type.isEmpty());
            String type = file.contentType().orElseGet(() -> FileTypes.of(file.filename(), declared));
            return new HttpBody(type, file.length(), file.source());
        }
        byte[] bytes = slot instanceof Bytes given
                ? given.toByteArray()
                : slot.toString().getBytes(StandardCharsets.UTF_8);
        return HttpBody.of(fallback, bytes);
    }
}
