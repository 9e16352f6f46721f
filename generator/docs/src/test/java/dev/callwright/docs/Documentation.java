package dev.callwright.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents with their sessions and the SDKs that their code is written against, made once for all tests. */
final class Documentation {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static Documentation once;

    private final Map<Path, Session> sessions = new LinkedHashMap<>();
    private final List<Sdk> sdks;

    private Documentation() throws IOException, InterruptedException {
        for (Document document : Document.all()) {
            boolean runs = document.blocks().stream()
                    .anyMatch(block -> block.language().equals("sh") && !block.isParsedOnly());
            if (runs) {
                Path folder = TARGET.resolve("sessions").resolve(document.path().getFileName());
                sessions.put(document.path(), Session.run(document, folder));
            }
        }
        sdks = List.of(
                Sdk.sample(),
                Sdk.generated(
                        "shop",
                        sessions.get(Path.of("generator/docs/sdks.md")).folder().resolve("sdk")),
                Sdk.generated(
                        "bookshop", sessions.get(Path.of("README.md")).folder().resolve("sdk")));
    }

    static synchronized Documentation get() throws IOException, InterruptedException {
        if (once == null) {
            once = new Documentation();
        }
        return once;
    }

    /** The session of a block's document. */
    Session session(Block block) {
        return sessions.get(block.document());
    }

    /** The SDK that a block calls. */
    Sdk sdk(Block block) {
        return sdks.stream()
                .filter(sdk -> sdk.isCalledBy(block.text()))
                .findFirst()
                .orElse(sdks.get(1));
    }

    List<Sdk> sdks() {
        return sdks;
    }
}
