package dev.callwright.gateway.mcp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of tools for pinned operations: what most models take, {@code [A-Za-z0-9_-]{1,64}}, and each only once. A name that cannot be
 * as it is gets a part of the hash of what it stands for, so that it does not depend on the others.
 */
final class PinnedNames {
    private static final int LONGEST = 64;
    private static final int HASH = 8;
    private static final Set<String> TAKEN = Set.of(SearchTool.NAME, DescribeTool.NAME, CallTool.NAME);

    private PinnedNames() {}

    /** The operations by the names of their tools, in the order of the settings. */
    static Map<String, McpName> of(List<McpName> pinned) {
        Map<String, McpName> named = new LinkedHashMap<>();
        for (McpName operation : pinned) {
            String plain = plain(operation.operation());
            boolean fits = plain.length() <= LONGEST && !TAKEN.contains(plain) && isOnly(plain, pinned);
            named.put(fits ? plain : hashed(plain, operation), operation);
        }
        return Collections.unmodifiableMap(named);
    }

    private static boolean isOnly(String plain, List<McpName> pinned) {
        return pinned.stream()
                        .distinct()
                        .filter(other -> plain(other.operation()).equals(plain))
                        .count()
                == 1;
    }

    private static String plain(String operation) {
        String plain = operation.replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.isEmpty() ? "_" : plain;
    }

    private static String hashed(String plain, McpName operation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(operation.toString().getBytes(StandardCharsets.UTF_8));
            String start = plain.substring(0, Math.min(plain.length(), LONGEST - HASH - 1));
            return start + "_" + HexFormat.of().formatHex(hash).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
