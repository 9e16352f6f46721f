package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Random documents and mutants of real ones: none makes the generator crash or hang, and what is generated compiles. The
 * build tries the same few each time; {@code -Plong} tries thousands, with a seed that is new in each run.
 */
@ResourceLock("target/fuzz")
final class FuzzTest {
    private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 40);
    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 60);

    @Test
    void randomDocumentsGenerateAndCompile() throws IOException {
        check("d", RandomDocument::of, DOCUMENTS);
    }

    @Test
    void mutantsOfRealDocumentsGenerateAndCompile() throws IOException {
        check("m", new DocumentMutator(Donors.load())::mutant, MUTANTS);
    }

    private static void check(String prefix, LongFunction<ObjectNode> documents, int count) throws IOException {
        long seed = FuzzSeed.get();
        FuzzRun run = new FuzzRun(prefix, documents);
        List<String> failures = run.failures(seed, count);
        System.out.println("Fuzz, " + prefix + ": " + count + " from seed " + seed + ", " + run.refused()
                + " refused with errors, " + failures.size() + " kinds of failures");
        assertThat(failures)
                .as("to try one document again: mvn verify -pl generator/core -Dtest=FuzzTest"
                        + " -Dfuzz.seed=<the number behind " + prefix + "> -Dfuzz.documents=1 -Dfuzz.mutants=1")
                .isEmpty();
        assertThat(run.refused()).as("most documents are valid").isLessThanOrEqualTo(count / 2);
    }
}
