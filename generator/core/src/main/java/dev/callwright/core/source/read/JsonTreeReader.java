package dev.callwright.core.source.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.tree.PositionIndex;
import dev.callwright.core.text.JsonMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads JSON. Numbers keep all digits; duplicate members are errors. */
final class JsonTreeReader {
    private static final JsonFactory STREAMS = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limit.DOCUMENT_BYTES.value())
                    .maxNestingDepth(Limit.DOCUMENT_DEPTH.value())
                    .maxNumberLength(Limit.NUMBER_DIGITS.value())
                    .maxNameLength(Limit.NAME_LENGTH.value())
                    .build())
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(STREAMS.copy())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final String source;
    private final String text;
    private final Diagnostics diagnostics;

    JsonTreeReader(String source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The tree; throws an error with its location. */
    JsonNode tree() {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw diagnostics.abort(location(e.getLocation()), limit(e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            if (e instanceof MismatchedInputException) {
                findDuplicates();
                diagnostics.throwIfErrors();
            }
            throw diagnostics.abort(location(e.getLocation()), "this is not valid JSON: " + JsonMistake.of(e, text));
        } catch (NumberFormatException e) {
            throw diagnostics.abort(longExponent(), StructureCheck.tooLong());
        }
    }

    // Only the text of the exception tells which limit was exceeded.
    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return StructureCheck.tooDeep();
        }
        return message.startsWith("Number") ? StructureCheck.tooLong() : StructureCheck.longName();
    }

    /** The positions of all nodes. */
    PositionIndex positions() {
        PositionIndex.Builder index = new PositionIndex.Builder();
        try (JsonParser parser = STREAMS.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    index.end();
                    continue;
                }
                JsonLocation at = parser.currentTokenLocation();
                if (token == JsonToken.FIELD_NAME) {
                    index.name(parser.currentName(), at.getLineNr(), at.getColumnNr());
                } else if (token.isStructStart()) {
                    index.begin(at.getLineNr(), at.getColumnNr());
                } else {
                    index.scalar(at.getLineNr(), at.getColumnNr());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index.build();
    }

    // NumberFormatException has no location.
    private SourceLocation longExponent() {
        try (JsonParser parser = STREAMS.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT && !isDecimal(parser.getText())) {
                    return location(parser.currentTokenLocation());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SourceLocation.of(source);
    }

    private static boolean isDecimal(String number) {
        try {
            return new BigDecimal(number).signum() <= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void findDuplicates() {
        Deque<Map<String, SourceLocation>> objects = new ArrayDeque<>();
        try (JsonParser parser = STREAMS.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    objects.push(new HashMap<>());
                } else if (token.isStructEnd()) {
                    objects.pop();
                } else if (token == JsonToken.FIELD_NAME) {
                    SourceLocation second = location(parser.currentTokenLocation());
                    SourceLocation first =
                            Objects.requireNonNull(objects.peek()).putIfAbsent(parser.currentName(), second);
                    if (first != null) {
                        diagnostics.error(second, duplicate(parser.currentName(), first));
                    }
                }
            }
        } catch (IOException e) {
            // A syntax error after the first duplicate, which is reported.
        }
    }

    static String duplicate(String name, SourceLocation first) {
        return "'" + name + "' is a duplicate of the member in line " + first.line() + "; keep one of them";
    }

    private SourceLocation location(JsonLocation at) {
        return at == null
                ? SourceLocation.of(source)
                : new SourceLocation(source, at.getLineNr(), at.getColumnNr(), "");
    }
}
