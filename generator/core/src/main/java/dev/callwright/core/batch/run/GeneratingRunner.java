package dev.callwright.core.batch.run;

import dev.callwright.core.CachedGenerator;
import dev.callwright.core.Generator;
import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.limit.Cancellation;
import dev.callwright.core.output.EditedFiles;
import dev.callwright.core.rerun.OutputCache;
import java.util.Optional;

/** Generates documents with the generator. Between its steps it looks whether it was asked to end; once it writes, it writes all. */
public final class GeneratingRunner implements DocumentRunner {
    private final CachedGenerator generator;
    private final EditedFiles edited;

    /**
     * @param cache the cache of outputs; empty: everything is generated
     * @param edited what happens to edited files in the output folders
     */
    public GeneratingRunner(Optional<OutputCache> cache, EditedFiles edited) {
        Generator steps = Generator.onOneThread(step -> Cancellation.check());
        this.generator = new CachedGenerator(steps, cache);
        this.edited = edited;
    }

    @Override
    public CachedGenerator.Result run(BatchDocument document) {
        return generator.generate(document.request().withEdited(edited));
    }
}
