package dev.callwright.core;

import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockWriter;
import dev.callwright.core.output.ContentArchive;
import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.output.Sha256;
import dev.callwright.core.output.WriteReport;
import dev.callwright.core.rerun.OutputCache;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the outputs of requests, and takes those from a cache that were generated before from the same input. They are written as
 * generated ones are: what was edited is left alone, and only what differs changes.
 */
public final class CachedGenerator {
    /** The digest of the names lock before the run: the output is the same with it, and with the one after the run. */
    private static final String LOCK_BEFORE = "lock-before";

    private final Generator generator;
    private final Optional<OutputCache> cache;

    /** @param cache the cache; empty: everything is generated */
    public CachedGenerator(Generator generator, Optional<OutputCache> cache) {
        this.generator = generator;
        this.cache = cache;
    }

    /**
     * What became of a request.
     *
     * @param facts the numbers of the output
     * @param written the changes in the output folder
     * @param source where the output is from
     */
    public record Result(OutputFacts facts, WriteReport written, Source source) {}

    /** Where an output is from. */
    public enum Source {
        /** It was generated, and cannot be found in a cache: there is none, or not all that was read is a file. */
        GENERATED,
        /** It was generated, and is in the cache now. */
        STORED,
        /** It was in the cache. */
        CACHED
    }

    /** Writes the outputs of a request; throws what {@link Generator#generate} does. */
    public Result generate(GenerationRequest request) {
        return DeepStack.call(() -> Generator.locked(request, out -> written(request, out)));
    }

    private Result written(GenerationRequest request, OutputDirectory out) {
        Optional<String> key = key(request);
        String lockBefore = key.isPresent() ? digest(ApiLoader.lock(request)) : "";
        Optional<ContentArchive> cached = key.flatMap(each -> find(each, lockBefore));
        if (cached.isPresent()) {
            WriteReport written = generator.write(request, out, cached.get().content());
            return new Result(OutputFacts.read(cached.get().facts()), written, Source.CACHED);
        }
        Generator.Generated generated = generator.make(request);
        OutputFacts facts = OutputFacts.of(generated);
        WriteReport written = generator.write(request, out, generated.content());
        // A file that changed meanwhile may have been read before or after.
        Optional<String> unchanged =
                key.filter(each -> key(request).filter(each::equals).isPresent());
        unchanged.ifPresent(each -> {
            Map<String, String> texts = new HashMap<>(facts.texts());
            texts.put(LOCK_BEFORE, lockBefore);
            cache.orElseThrow().store(each, new ContentArchive(generated.content(), texts));
        });
        return new Result(facts, written, unchanged.isPresent() ? Source.STORED : Source.GENERATED);
    }

    private Optional<String> key(GenerationRequest request) {
        return cache.flatMap(each -> request.inputs().flatMap(files -> each.key(request.settings(), files)));
    }

    private Optional<ContentArchive> find(String key, String lock) {
        return cache.orElseThrow()
                .find(key)
                .filter(found -> lock.equals(found.facts().get(LOCK_BEFORE))
                        || lock.equals(digest(found.content().lock())));
    }

    private static String digest(NamesLock lock) {
        return Sha256.of(NamesLockWriter.write(lock).getBytes(StandardCharsets.UTF_8));
    }
}
