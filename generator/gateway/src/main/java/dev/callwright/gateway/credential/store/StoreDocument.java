package dev.callwright.gateway.credential.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.credential.secret.SecretJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The text of a store. There is one text for each content, so that any other text is refused.
 *
 * @param kind what opens it
 * @param iterations the iterations of PBKDF2; 0 for a key file
 * @param salt the salt of the keys in Base64, random for each file
 * @param check tells whether keys are the right ones, in Base64
 * @param generation counts the writes, so that an older file is noticed
 * @param rows the rows
 */
record StoreDocument(
        StoreKeySource.Kind kind, int iterations, String salt, String check, long generation, List<StoreRow> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "callwright-credentials";
    private static final int VERSION = 1;
    static final int MOST_ROWS = 2000;
    // More would stop the gateway for minutes; a file that says so is not from a gateway.
    private static final int MOST_ITERATIONS = 10_000_000;

    StoreDocument {
        rows = List.copyOf(rows);
    }

    /** A document, with the seal that its text has. */
    record Sealed(StoreDocument document, String seal) {}

    /** Reads a text. */
    static Sealed read(byte[] text) throws StoreDamage {
        JsonNode root = SecretJson.read(text).orElseThrow(() -> new StoreDamage("it is cut off, or no JSON"));
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new StoreDamage("it is no store of credentials");
        }
        if (root.path("version").asInt() != VERSION) {
            throw new StoreDamage("its version is not " + VERSION + "; another version of the gateway wrote it");
        }
        try {
            Sealed sealed = new Sealed(document(root), base64(root.path("seal")));
            if (!Arrays.equals(sealed.document().text(sealed.seal()), text)) {
                throw new StoreDamage("it is not as the gateway writes it");
            }
            return sealed;
        } catch (IllegalArgumentException e) {
            throw new StoreDamage("it is not as the gateway writes it");
        }
    }

    private static StoreDocument document(JsonNode root) throws StoreDamage {
        JsonNode key = root.path("key");
        StoreKeySource.Kind kind = key.path("from").asText().equals(StoreKeySource.Kind.KEY_FILE.key())
                ? StoreKeySource.Kind.KEY_FILE
                : StoreKeySource.Kind.PASSPHRASE;
        int iterations = key.path("iterations").asInt();
        int fewest = kind == StoreKeySource.Kind.PASSPHRASE ? 1 : 0;
        if (iterations < fewest
                || iterations > MOST_ITERATIONS
                || root.path("rows").size() > MOST_ROWS) {
            throw new StoreDamage("its numbers are not those of a gateway");
        }
        List<StoreRow> rows = new ArrayList<>();
        for (JsonNode row : root.path("rows")) {
            StoreRow.Name name = new StoreRow.Name(
                    row.path("provider").asText(), row.path("scheme").asText());
            rows.add(new StoreRow(
                    name, row.path("version").asLong(), base64(row.path("nonce")), base64(row.path("secret"))));
        }
        return new StoreDocument(
                kind,
                iterations,
                base64(key.path("salt")),
                base64(root.path("check")),
                root.path("generation").asLong(),
                rows);
    }

    private static String base64(JsonNode node) {
        String text = node.asText();
        return Base64.getDecoder().decode(text).length == 0 ? "" : text;
    }

    /** What the seal is made of: all but the seal. */
    byte[] unsealed() {
        return text(tree());
    }

    /** The text with a seal. */
    byte[] text(String seal) {
        return text(tree().put("seal", seal));
    }

    private static byte[] text(ObjectNode tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return (JSON.writer(printer).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private ObjectNode tree() {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION);
        ObjectNode key = root.putObject("key").put("from", kind.key());
        if (kind == StoreKeySource.Kind.PASSPHRASE) {
            key.put("function", "PBKDF2WithHmacSHA512").put("iterations", iterations);
        }
        key.put("salt", salt);
        root.put("check", check).put("generation", generation);
        var list = root.putArray("rows");
        for (StoreRow row : rows) {
            list.addObject()
                    .put("provider", row.name().provider())
                    .put("scheme", row.name().scheme())
                    .put("version", row.version())
                    .put("nonce", row.nonce())
                    .put("secret", row.secret());
        }
        return root;
    }
}
