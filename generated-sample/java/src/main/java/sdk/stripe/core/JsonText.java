package sdk.stripe.core;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON texts: what they say, and the texts of values. */
final class JsonText {
    private static final int DEEPEST = 500;

    // Names of maps are data, and interning data would keep it forever.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(constraints())
            .build();

    private JsonText() {}

    // Strings are as long as the body may be. Objects and arrays in each other take the stack of whoever reads,
    // compares
    // or writes them, and the digits of a number more time than their number.
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(Decimal.LONGEST)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
    }

    /** The value of a text. */
    static <T extends @Nullable Object> T decode(Codec<T> codec, String json) {
        return decode(codec, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The value of a text. The first attempt reads the stream and gives up at the first value that is not of its type;
     * only then the text is read as a tree, from which such values are kept as they are.
     */
    static <T extends @Nullable Object> T decode(Codec<T> codec, byte[] json) {
        int mistake = Utf8.mistake(json);
        if (mistake >= 0) {
            throw new DecodingException("$", "this is not JSON: byte " + mistake + " is not UTF-8");
        }
        try {
            return readAll(codec, json);
        } catch (DecodingException problem) {
            if (problem != DecodingException.READ_AGAIN) {
                throw problem;
            }
        }
        TreeReader tree = TreeReader.keepingBadMembers(readAll(Codecs.ANY, json), "$");
        try {
            return codec.read(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends @Nullable Object> T readAll(Codec<T> codec, byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new DecodingException("$", "there is no JSON at all");
            }
            T value = codec.read(new ParserReader(parser, new LookAhead(json)));
            if (parser.nextToken() != null) {
                throw new DecodingException("$", "something follows the JSON value");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new DecodingException(
                    "$",
                    "this JSON has more than " + DEEPEST
                            + " arrays and objects in each other, or a number of more than " + Decimal.LONGEST
                            + " digits" + place(e));
        } catch (JsonProcessingException e) {
            throw new DecodingException("$", "this is not JSON: " + e.getOriginalMessage() + place(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(JsonProcessingException problem) {
        JsonLocation location = problem.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** The text of a value. */
    static <T extends @Nullable Object> String encode(Codec<T> codec, T value) {
        return encode(codec, value, JsonTextWriter::new);
    }

    /** The text of a value for people, in which a file is its name. */
    static <T extends @Nullable Object> String display(Codec<T> codec, T value) {
        return encode(codec, value, DisplayWriter::new);
    }

    private static <T extends @Nullable Object> String encode(Codec<T> codec, T value, WriterSource source) {
        // Bytes are written faster than characters, even if they become characters afterwards.
        TextBuffer text = TextBuffer.take();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            codec.write(value, source.over(generator));
            generator.flush();
            return text.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            text.giveBack();
        }
    }

    /** The text in UTF-8 of what is written. */
    static byte[] bytes(Content content) {
        TextBuffer text = TextBuffer.take();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            content.writeTo(new JsonTextWriter(generator));
            generator.flush();
            return text.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            text.giveBack();
        }
    }

    /** The tree of a value. */
    static <T extends @Nullable Object> JsonValue tree(Codec<T> codec, T value) {
        JsonTreeWriter tree = new JsonTreeWriter();
        try {
            codec.write(value, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree.result();
    }

    /** The tree of what is written. */
    static JsonValue tree(Content content) {
        JsonTreeWriter tree = new JsonTreeWriter();
        try {
            content.writeTo(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree.result();
    }

    /** Something that can be written. */
    interface Content {
        void writeTo(ValueWriter out) throws IOException;
    }

    private interface WriterSource {
        ValueWriter over(JsonGenerator generator);
    }

    private static final class DisplayWriter extends JsonTextWriter {
        DisplayWriter(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public void file(FileUpload file) throws IOException {
            string(file.toString());
        }
    }
}
