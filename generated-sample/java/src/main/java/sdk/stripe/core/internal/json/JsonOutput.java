package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import sdk.stripe.core.FileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON texts. */
public final class JsonOutput {
    private JsonOutput() {}

    /** The text of a value. */
    public static <T extends @Nullable Object> String text(ValueWriter.Encoder<T> encoder, T value) {
        return text(encoder, value, JsonTextWriter::new);
    }

    /** The text of a value for {@code toString()}, in which a file is its name. */
    public static <T extends @Nullable Object> String display(ValueWriter.Encoder<T> encoder, T value) {
        return text(encoder, value, DisplayWriter::new);
    }

    private static <T extends @Nullable Object> String text(
            ValueWriter.Encoder<T> encoder, T value, WriterFactory writers) {
        // Bytes are written faster than characters, even if they become characters afterwards.
        TextBuffer text = TextBuffer.take();
        try (JsonGenerator generator = JsonLimits.FACTORY.createGenerator(text)) {
            encoder.write(value, writers.over(generator));
            generator.flush();
            return text.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            text.giveBack();
        }
    }

    /** The text of some content in UTF-8. */
    public static byte[] bytes(ValueWriter.Content content) {
        TextBuffer text = TextBuffer.take();
        try (JsonGenerator generator = JsonLimits.FACTORY.createGenerator(text)) {
            content.writeTo(new JsonTextWriter(generator));
            generator.flush();
            return text.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            text.giveBack();
        }
    }

    private interface WriterFactory {
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
