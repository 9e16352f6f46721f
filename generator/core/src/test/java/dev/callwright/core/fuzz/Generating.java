package dev.callwright.core.fuzz;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.fuzz.Failure.Stage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.Manifest;
import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Generates all outputs of a document, in memory, and says how that failed if it did. */
final class Generating {
    /** Far more than ten times the usual time, for a machine that is busy with other things. */
    private static final int SECONDS = 60;

    private static final Path INPUTS = Path.of("target/fuzz/inputs");
    private static final Path ABSENT = Path.of("target/fuzz/absent");

    /** Halves of surrogate pairs, which UTF-8 has not, stay what they are. */
    static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Generating() {}

    static Generated of(Sample sample) {
        FutureTask<List<GeneratedFile>> task = new FutureTask<>(() -> files(sample));
        Thread thread = new Thread(task, "fuzz " + sample.name());
        thread.setDaemon(true);
        thread.start();
        try {
            return new Generated(sample, task.get(SECONDS, TimeUnit.SECONDS), Optional.empty(), "");
        } catch (TimeoutException e) {
            String place = place(thread.getStackTrace());
            thread.interrupt();
            return failed(sample, new Failure(Stage.GENERATE, "hang", "no end after " + SECONDS + " s " + place));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while generating " + sample.name(), e);
        } catch (ExecutionException e) {
            return failed(sample, e);
        }
    }

    private static List<GeneratedFile> files(Sample sample) throws IOException {
        Files.createDirectories(INPUTS);
        Path input = INPUTS.resolve(sample.name() + ".json");
        Files.write(input, JSON.writeValueAsBytes(sample.document()));
        Settings settings = Settings.builder()
                .set(Setting.JAVA_PACKAGE, Optional.of(sample.javaPackage()))
                .set(Setting.TYPESCRIPT_PACKAGE_NAME, Optional.of(sample.typeScriptPackage()))
                .build();
        List<GeneratedFile> files = Generation.of(input, settings).files();
        // Refuses what no folder could hold.
        new OutputDirectory(ABSENT).check(files, Manifest.of("", "", new TreeMap<>()));
        Files.delete(input);
        return files;
    }

    private static Generated failed(Sample sample, ExecutionException failure) {
        Throwable cause = failure.getCause();
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof SpecException || cause instanceof RequestException) {
            return new Generated(sample, List.of(), Optional.empty(), String.valueOf(cause.getMessage()));
        }
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        String kind = cause.getClass().getSimpleName() + " " + place(cause.getStackTrace());
        String text = Stream.of(trace.toString().split("\n")).limit(25).reduce("", (a, b) -> a + b + "\n");
        return failed(sample, new Failure(Stage.GENERATE, kind, text));
    }

    private static Generated failed(Sample sample, Failure failure) {
        return new Generated(sample, List.of(), Optional.of(failure), "");
    }

    private static String place(StackTraceElement[] trace) {
        return Stream.of(trace)
                .filter(frame -> frame.getClassName().startsWith("dev.callwright"))
                .findFirst()
                .map(frame -> "at " + frame.getFileName() + " " + frame.getMethodName())
                .orElse("outside of Callwright");
    }
}
