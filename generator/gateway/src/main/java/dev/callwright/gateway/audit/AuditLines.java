package dev.callwright.gateway.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.callwright.gateway.call.CallRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Audit lines: one JSON object a line, in printable ASCII. Everything else is escaped, so that no text of a caller or
 * of an API can end a line, control a terminal, or change the order in which a line is shown.
 */
final class AuditLines {
    /** The most characters of a text; names of callers and request ids come from outside. */
    static final int TEXT = 256;

    private static final char LAST_PRINTABLE = '~';
    private static final int MICROS = 3;
    // RFC 3339, in UTC.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();

    private AuditLines() {}

    /** The lines of calls, behind one line that says how many lines were lost, if some were. */
    static byte[] of(long lost, List<CallRecord> calls) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TEXT * (calls.size() + 1));
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setCharacterEscapes(new Printable());
            json.setHighestNonEscapedChar(LAST_PRINTABLE);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            if (lost > 0) {
                json.writeStartObject();
                json.writeStringField("time", TIME.format(Instant.now()));
                json.writeNumberField("lost", lost);
                json.writeEndObject();
            }
            for (CallRecord call : calls) {
                write(call, json);
            }
        } catch (IOException e) {
            // Nothing is written outside of memory.
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(CallRecord call, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("time", TIME.format(Instant.ofEpochMilli(call.startMillis())));
        json.writeStringField("surface", call.surface().name().toLowerCase(Locale.ROOT));
        text(json, "caller", call.caller());
        text(json, "provider", call.provider());
        text(json, "operation", call.operation());
        text(json, "credential", call.credential());
        json.writeNumberField("status", call.status());
        text(json, "problem", call.problem());
        json.writeNumberField("sentBytes", call.sentBytes());
        json.writeNumberField("receivedBytes", call.receivedBytes());
        json.writeNumberField(
                "ms",
                BigDecimal.valueOf(TimeUnit.NANOSECONDS.toMicros(call.duration().toNanos()), MICROS));
        text(json, "upstreamRequestId", call.upstreamRequestId());
        text(json, "traceId", call.traceId());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value.length() > TEXT ? value.substring(0, TEXT) : value);
        }
    }

    /** Escapes the one control character of ASCII that JSON allows as it is. */
    private static final class Printable extends CharacterEscapes {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[LAST_PRINTABLE + 1] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
