package dev.callwright.runtime.internal.http;

import dev.callwright.runtime.Bytes;
import dev.callwright.runtime.FileUpload;
import dev.callwright.runtime.HttpBody;
import dev.callwright.runtime.JsonKind;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.internal.form.ContentTypes;
import dev.callwright.runtime.internal.form.Escape;
import dev.callwright.runtime.internal.form.PairWriter;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.json.JsonOutput;
import dev.callwright.runtime.internal.json.ScalarText;
import dev.callwright.runtime.internal.object.Member;
import dev.callwright.runtime.internal.object.MemberValues;
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
        boolean given = whole != null || !members.isEmpty();
        Optional<BodyFormat> format = operation.bodyFormat();
        return format.isPresent() && (given || operation.bodyRequired())
                ? Optional.of(body(format.get()))
                : Optional.empty();
    }

    private HttpBody body(BodyFormat format) {
        return switch (format) {
            case JSON -> HttpBody.of(mediaType(ContentTypes.JSON), json());
            case FORM -> HttpBody.of(mediaType("application/x-www-form-urlencoded"), form());
            case MULTIPART -> multipart();
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
        return whole != null ? BodyMember.ofWhole(whole.codec(), whole.slot()) : members;
    }

    private byte[] form() {
        PairWriter reserved = new PairWriter(Escape.FORM_RESERVED, PairWriter.Dialect.BODY);
        PairWriter pairs = new PairWriter(Escape.FORM, PairWriter.Dialect.BODY);
        for (BodyMember member : parts()) {
            boolean json = member.writing()
                    .encoding()
                    .contentType()
                    .filter(ContentTypes::isJson)
                    .isPresent();
            PairWriter writer = member.writing().allowReserved() ? reserved : pairs;
            writer.value(member.name(), member.tree(), json ? ParameterStyle.JSON : member.style());
            pairs.take(writer);
        }
        return pairs.joined("&").getBytes(StandardCharsets.US_ASCII);
    }

    private HttpBody multipart() {
        MultipartWriter multipart = new MultipartWriter(mediaType("multipart/form-data"));
        parts().forEach(multipart::member);
        return multipart.body();
    }

    private HttpBody text() {
        String mediaType = mediaType("text/plain");
        String contentType = mediaType.contains("charset") ? mediaType : mediaType + "; charset=utf-8";
        JsonValue tree = whole == null ? JsonValue.of("") : whole.tree();
        boolean structured = tree.kind() == JsonKind.OBJECT || tree.kind() == JsonKind.ARRAY;
        String text = structured ? tree.toString() : ScalarText.of(tree);
        return HttpBody.of(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpBody binary() {
        String fallback = mediaType("application/octet-stream");
        Object slot = whole == null ? Bytes.of(new byte[0]) : whole.slot();
        if (slot instanceof FileUpload file) {
            return new HttpBody(file.contentType().orElse(fallback), file.length(), file.source());
        }
        byte[] bytes = slot instanceof Bytes given
                ? given.toByteArray()
                : slot.toString().getBytes(StandardCharsets.UTF_8);
        return HttpBody.of(fallback, bytes);
    }
}
