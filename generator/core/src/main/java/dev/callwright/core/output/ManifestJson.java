package dev.callwright.core.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.callwright.core.text.JsonMistake;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes {@code .callwright/manifest.json}. */
final class ManifestJson {
    private static final int VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private ManifestJson() {}

    static String write(Manifest manifest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
            out.writeStartObject();
            out.writeNumberField("manifestVersion", VERSION);
            out.writeStringField("generator", manifest.generator());
            out.writeStringField("input", manifest.input());
            writeTexts(out, "options", manifest.options());
            writeTexts(out, "files", manifest.files());
            if (!manifest.theirs().isEmpty()) {
                writeTexts(out, "theirs", manifest.theirs());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void writeTexts(JsonGenerator out, String name, Map<String, String> texts) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.writeStringField(text.getKey(), text.getValue());
        }
        out.writeEndObject();
    }

    /** Parses a manifest; throws if the text is not a manifest of the supported format. */
    static Manifest read(String json) throws IOException {
        try {
            return parsed(json);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new JsonParseException(null, place + JsonMistake.of(e, json));
        }
    }

    private static Manifest parsed(String json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, SortedMap<String, String>> objects = new TreeMap<>();
        int version = 0;
        try (JsonParser in = JSON.createParser(json)) {
            expect(in.nextToken(), JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (value == JsonToken.START_OBJECT) {
                    objects.put(name, readTexts(in));
                } else if (value == JsonToken.VALUE_NUMBER_INT) {
                    version = in.getIntValue();
                } else {
                    expect(value, JsonToken.VALUE_STRING);
                    texts.put(name, in.getText());
                }
            }
        }
        if (version != VERSION) {
            throw new IOException("format " + version + " instead of " + VERSION);
        }
        return new Manifest(
                texts.getOrDefault("generator", ""),
                texts.getOrDefault("input", ""),
                objects.getOrDefault("options", new TreeMap<>()),
                objects.getOrDefault("files", new TreeMap<>()),
                objects.getOrDefault("theirs", new TreeMap<>()));
    }

    private static SortedMap<String, String> readTexts(JsonParser in) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            expect(in.nextToken(), JsonToken.VALUE_STRING);
            texts.put(name, in.getText());
        }
        return texts;
    }

    private static void expect(JsonToken found, JsonToken expected) throws IOException {
        if (found != expected) {
            throw new IOException("it is JSON, but no list of generated files");
        }
    }
}
