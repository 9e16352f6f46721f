package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.form.PartEncoding;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import dev.callwright.runtime.sample.Node;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
    private static final PartEncoding DEEP = PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE);

    private final Recorder recorder = new Recorder();

    private String send(BodyFormat format, String mediaType, Params params) {
        recorder.call(OperationDescriptor.of("POST", "Op", "/x").body(format, mediaType), PathValues.none(), params);
        return recorder.body();
    }

    private String form(Params params) {
        return send(BodyFormat.FORM, "application/x-www-form-urlencoded", params);
    }

    private static Params one(Codec<?> codec, PartEncoding encoding, Object value) {
        return Params.of(Members.of().body("a", codec, Presence.REQUIRED, encoding))
                .with(0, value)
                .build();
    }

    @Test
    void writesTheBracketForm() {
        JsonValue value = JsonValue.parse(
                "{\"b\":[{\"c\":\"v w\"},{\"c\":true,\"d\":null}],\"e\":{\"f\":1.50},\"g\":[],\"h\":{},\"k"
                        + " y\":\"&=[]\"}");

        assertThat(form(one(Codecs.ANY, DEEP, value)))
                .isEqualTo(
                        "a%5Bb%5D%5B0%5D%5Bc%5D=v+w&a%5Bb%5D%5B1%5D%5Bc%5D=true&a%5Bb%5D%5B1%5D%5Bd%5D=&a%5Be%5D%5Bf%5D=1.5&a%5Bk+y%5D=%26%3D%5B%5D");
        assertThat(form(one(Codec.list(Codecs.STRING), DEEP, List.of("x", "y"))))
                .isEqualTo("a%5B0%5D=x&a%5B1%5D=y");
        assertThat(recorder.request().headers().first("Content-Type")).contains("application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "FORM [1,2] a=1,2",
                "FORM_EXPLODE [1,2] a=1&a=2",
                "FORM {\"x\":1,\"y\":2} a=x,1,y,2",
                "FORM_EXPLODE {\"x\":1,\"y\":[2,3]} x=1&y=%5B2%2C3%5D",
                "SPACE_DELIMITED [1,2] a=1%202",
                "PIPE_DELIMITED [1,2] a=1%7C2",
                "PIPE_DELIMITED_EXPLODE [1,2] a=1&a=2",
                "DEEP_OBJECT [1,2] a%5B0%5D=1&a%5B1%5D=2",
                "FORM_EXPLODE [[1],{\"x\":2}] a=%5B1%5D&a=%7B%22x%22%3A2%7D",
                "FORM_EXPLODE \"x\" a=x",
                "FORM_EXPLODE null a=",
                "FORM_EXPLODE false a=false"
            })
    void writesFormMembersInEveryStyle(ParameterStyle style, String json, String form) {
        assertThat(form(one(Codecs.ANY, PartEncoding.style(style), JsonValue.parse(json))))
                .isEqualTo(form);
    }

    @Test
    void writesFormMembersAsJsonWhereDeclared() {
        assertThat(form(one(Codecs.ANY, PartEncoding.contentType("application/json"), JsonValue.parse("{\"x\":[1]}"))))
                .isEqualTo("a=%7B%22x%22%3A%5B1%5D%7D");
    }

    @Test
    void encodesFormsByteForByte() {
        Members members = Members.of()
                .body("a b", Codecs.STRING, Presence.REQUIRED)
                .body("url", Codecs.STRING, Presence.REQUIRED)
                .allowReserved()
                .body("m[x]", Codecs.STRING, Presence.REQUIRED);
        Params params = Params.of(members)
                .with(0, "+ ~*\r\n%\u00e9")
                .with(1, "http://x/?y=1&z")
                .with(2, "")
                .build();

        assertThat(form(params)).isEqualTo("a+b=%2B+%7E*%0D%0A%25%C3%A9&url=http://x/?y=1%26z&m%5Bx%5D=");
    }

    @Test
    void writesNullClearedAndAdditionalMembers() {
        Members members = Members.of()
                .body("a", Codecs.STRING, Presence.OPTIONAL)
                .body("b", Codec.map(Codecs.STRING), Presence.OPTIONAL, DEEP)
                .body("c", Codecs.STRING, Presence.OPTIONAL);
        Params params = Params.of(members)
                .withNull(0)
                .withEmpty(1)
                .putAdditionalProperty("new", JsonValue.parse("{\"x\":1}"))
                .build();

        assertThat(form(params)).isEqualTo("a=&b=&new=%7B%22x%22%3A1%7D");
        assertThat(send(BodyFormat.JSON, "application/json", params))
                .isEqualTo("{\"a\":null,\"b\":\"\",\"new\":{\"x\":1}}");
    }

    @Test
    void writesWholeObjectsAsForms() {
        Node node = Node.builder().id("n").clearNote().putMetadata("k", "v").build();
        Params params = Params.of(Members.of().wholeBody(Node.TYPE, Presence.REQUIRED))
                .with(0, node)
                .build();
        Params map = Params.of(Members.of().wholeBody(Codec.map(Codecs.INT64), Presence.REQUIRED))
                .with(0, Map.of("k", 1L))
                .build();
        Params list = Params.of(Members.of().wholeBody(Codec.list(Codecs.INT64), Presence.REQUIRED))
                .with(0, List.of(1L))
                .build();

        assertThat(form(params)).isEqualTo("id=n&note=&object=node&metadata=%7B%22k%22%3A%22v%22%7D");
        assertThat(form(map)).isEqualTo("k=1");
        assertThatThrownBy(() -> form(list)).isInstanceOf(IllegalArgumentException.class);
        assertThat(send(BodyFormat.JSON, "application/json", list)).isEqualTo("[1]");
        assertThat(send(BodyFormat.JSON, "application/merge-patch+json", params))
                .isEqualTo(node.toJson());
        assertThat(recorder.request().headers().first("Content-Type")).contains("application/merge-patch+json");
    }

    @Test
    void sendsNoBodyWhenNothingIsGivenAndNoneIsRequired() {
        Params params = Params.of(Members.of()
                        .query("q", Codecs.STRING, Presence.REQUIRED, ParameterStyle.FORM)
                        .body("a", Codecs.STRING, Presence.OPTIONAL))
                .with(0, "v")
                .build();
        OperationDescriptor.Builder optional =
                OperationDescriptor.of("POST", "Op", "/x").body(BodyFormat.JSON, "application/json");
        OperationDescriptor.Builder required = OperationDescriptor.of("POST", "Op", "/x")
                .body(BodyFormat.JSON, "application/json")
                .bodyRequired();

        assertThat(recorder.call(optional, PathValues.none(), params).body()).isEmpty();
        assertThat(recorder.call(optional, PathValues.none(), null).body()).isEmpty();
        assertThat(recorder.request().headers().first("Content-Type")).isEmpty();
        recorder.call(required, PathValues.none(), null);
        assertThat(recorder.body()).isEqualTo("{}");
    }

    @Test
    void writesTextAndBinaryBodies(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.bin"), new byte[] {0, 1});
        Params text = Params.of(Members.of().wholeBody(Codecs.STRING, Presence.REQUIRED))
                .with(0, "h\u00e9")
                .build();
        Params binary = Params.of(Members.of().wholeBody(Codecs.BINARY, Presence.REQUIRED))
                .with(0, FileUpload.of(file))
                .build();

        assertThat(send(BodyFormat.TEXT, "text/plain", text)).isEqualTo("h\u00e9");
        assertThat(recorder.request().headers().first("Content-Type")).contains("text/plain");
        assertThat(send(BodyFormat.BINARY, "*/*", binary)).isEqualTo("\0\1");
        assertThat(recorder.request().headers().first("Content-Type")).contains("application/octet-stream");
        assertThat(recorder.request().body().orElseThrow().length()).isEqualTo(2);
        assertThat(binary.toString()).isEqualTo("Params{\"body\":\"FileUpload[a.bin]\"}");
    }

    @Test
    void writesPartsByteForByte() {
        Members members = Members.of()
                .body("purpose", Codecs.STRING, Presence.REQUIRED)
                .body("file", Codecs.BINARY, Presence.REQUIRED, PartEncoding.contentType("image/png, image/jpeg"))
                .body("pages", Codec.list(Codecs.BINARY), Presence.REQUIRED, PartEncoding.contentType("image/png"))
                .body("link", Codecs.ANY, Presence.REQUIRED)
                .body("tags", Codec.list(Codecs.STRING), Presence.REQUIRED)
                .body("expand", Codec.list(Codecs.STRING), Presence.REQUIRED, DEEP)
                .body("note", Codecs.STRING, Presence.REQUIRED, PartEncoding.contentType("text/markdown"))
                .body("empty", Codecs.STRING, Presence.NULLABLE);
        Params params = Params.of(members)
                .with(0, "a & b")
                .with(1, file("q\"\r\n\u00e9.png", "PNG").withContentType("image/webp"))
                .with(2, List.of(file("1.png", "one"), file("2.png", "two")))
                .with(3, JsonValue.parse("{\"create\":true}"))
                .with(4, List.of("x", "y"))
                .with(5, List.of("z"))
                .with(6, "# h")
                .withNull(7)
                .build();
        send(BodyFormat.MULTIPART, "multipart/form-data", params);
        HttpBody body = recorder.request().body().orElseThrow();
        String boundary = body.contentType().replace("multipart/form-data; boundary=", "");
        String expected = part("name=\"purpose\"", "", "a & b")
                + part("name=\"file\"; filename=\"q%22%0D%0A\u00e9.png\"", "image/webp", "PNG")
                + part("name=\"pages\"; filename=\"1.png\"", "image/png", "one")
                + part("name=\"pages\"; filename=\"2.png\"", "image/png", "two")
                + part("name=\"link\"", "application/json", "{\"create\":true}")
                + part("name=\"tags\"", "", "x")
                + part("name=\"tags\"", "", "y")
                + part("name=\"expand[0]\"", "", "z")
                + part("name=\"note\"", "text/markdown", "# h")
                + "--B--\r\n";

        assertThat(bytes(body)).asString(StandardCharsets.UTF_8).isEqualTo(expected.replace("--B", "--" + boundary));
        assertThat(bytes(body)).hasSize((int) body.length());
    }

    @Test
    void doesNotKnowTheLengthOfAStreamedPart() {
        Members members =
                Members.of().body("f", Codecs.BINARY, Presence.REQUIRED).body("g", Codecs.STRING, Presence.REQUIRED);
        Params params = Params.of(members)
                .with(0, FileUpload.of("s", FileUpload.of("x", new byte[3]).source()))
                .with(1, "v")
                .build();
        send(BodyFormat.MULTIPART, "multipart/form-data", params);

        assertThat(recorder.request().body().orElseThrow().length()).isNegative();
        assertThat(recorder.request().headers().first("Content-Type").orElseThrow())
                .matches("multipart/form-data; boundary=callwright-[-0-9a-f]{36}");
        assertThat(recorder.body())
                .contains("filename=\"s\"\r\nContent-Type: application/octet-stream\r\n\r\n\0\0\0\r\n");
    }

    @Test
    void refusesFilesWhereTheyCannotTravel() {
        Params params = one(Codecs.BINARY, DEEP, file("a", "b"));

        assertThatThrownBy(() -> form(params))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FileUpload[a]");
        assertThatThrownBy(() -> send(BodyFormat.JSON, "application/json", params))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file("a", "b").withContentType("x/y\r\nX: z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a media type: x/y??X: z");
    }

    private static FileUpload file(String name, String content) {
        return FileUpload.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String disposition, String contentType, String content) {
        String type = contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n";
        return "--B\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type + "\r\n" + content + "\r\n";
    }

    private static byte[] bytes(HttpBody body) {
        try (var stream = body.source().open()) {
            return stream.readAllBytes();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
