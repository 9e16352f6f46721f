package dev.callwright.gateway.credential.secret;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads JSON with secrets in it. Jackson's usual buffers outlive what they were used for, and would keep the secrets readable. */
public final class SecretJson {
    private static final int TOKENS = 500_000;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // A tree takes many times the memory of its text.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(TOKENS)
                            .build())
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SecretJson() {}

    /** The value of a text in UTF-8; empty if it is not JSON, or has a member twice. */
    public static Optional<JsonNode> read(byte[] text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (IOException e) {
            // Its message quotes the text.
            return Optional.empty();
        }
    }
}
