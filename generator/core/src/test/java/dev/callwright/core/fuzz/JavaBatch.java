package dev.callwright.core.fuzz;

import dev.callwright.core.fuzz.Failure.Stage;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;

/**
 * Compiles the Java of many documents at once, snippets included: each has a package of its own, and all share one
 * runtime, which is compiled once.
 */
final class JavaBatch {
    private static final String SHARED = "fuzz.core";

    private final Javac javac;

    private JavaBatch(Javac javac) {
        this.javac = javac;
    }

    /** Compilations on top of the runtime that is among these files. */
    static JavaBatch on(Generated any) throws java.io.IOException {
        String core = folder(any.sample()) + "core/";
        List<GeneratedFile> runtime = any.files().stream()
                .filter(file -> file.path().startsWith(core) && file.path().endsWith(".java"))
                .map(file -> relocated(any.sample(), file))
                .toList();
        return new JavaBatch(Javac.on(runtime));
    }

    /** What does not compile; of several messages about a document the first. */
    List<Found> failures(List<Generated> batch) {
        Map<Sample, List<GeneratedFile>> remaining = new LinkedHashMap<>();
        batch.forEach(each -> remaining.put(each.sample(), sources(each)));
        List<Found> found = new ArrayList<>();
        // A mistake in the syntax of one file hides what is wrong with others.
        boolean again = !remaining.isEmpty();
        while (again) {
            List<Found> round = round(remaining);
            round.forEach(each -> remaining.remove(each.sample()));
            found.addAll(round);
            again = !round.isEmpty() && !remaining.isEmpty();
        }
        return found;
    }

    private List<Found> round(Map<Sample, List<GeneratedFile>> samples) {
        Map<String, Sample> byFolder = new LinkedHashMap<>();
        samples.keySet().forEach(sample -> byFolder.put(sample.name(), sample));
        List<GeneratedFile> files =
                samples.values().stream().flatMap(List::stream).toList();
        Map<Sample, Found> found = new LinkedHashMap<>();
        Javac.Messages messages = javac.compile(files);
        for (Diagnostic<? extends Javac.Source> each : messages.diagnostics()) {
            if (each.getSource() != null) {
                Sample sample = byFolder.get(each.getSource().getName().split("/")[0]);
                found.putIfAbsent(sample, new Found(sample, failure(each)));
            }
        }
        if (found.isEmpty() && !messages.isSuccess()) {
            return unplaced(samples, messages);
        }
        return List.copyOf(found.values());
    }

    // A compiler that ends without naming a file is asked about one document after the other.
    private List<Found> unplaced(Map<Sample, List<GeneratedFile>> samples, Javac.Messages messages) {
        if (samples.size() == 1) {
            Failure failure = new Failure(Stage.JAVA, "javac " + Failure.shape(messages.other()), messages.other());
            return List.of(new Found(samples.keySet().iterator().next(), failure));
        }
        List<Found> found = new ArrayList<>();
        samples.forEach((sample, files) -> found.addAll(round(Map.of(sample, files))));
        return found;
    }

    private static Failure failure(Diagnostic<? extends Javac.Source> message) {
        String text = message.getMessage(java.util.Locale.ROOT);
        String path = message.getSource().getName();
        String kind =
                message.getCode().replaceAll("^compiler\\.", "") + " in " + area(path) + ": " + Failure.shape(text);
        String line = message.getSource().line(message.getLineNumber());
        return new Failure(Stage.JAVA, kind, path + ":" + message.getLineNumber() + ": " + text + "\n" + line);
    }

    // The folder below the base package, or "snippets".
    private static String area(String path) {
        String[] parts = path.split("/");
        return parts[1].equals("snippets") ? parts[1] : parts.length > 8 ? parts[7] : "client";
    }

    private static List<GeneratedFile> sources(Generated generated) {
        String core = folder(generated.sample()) + "core/";
        return generated.files().stream()
                .filter(file -> file.path().endsWith(".java"))
                .filter(file -> !file.path().endsWith("/module-info.java")
                        && !file.path().startsWith(core))
                .map(file -> relocated(generated.sample(), file))
                .toList();
    }

    private static String folder(Sample sample) {
        return "java/src/main/java/" + sample.javaPackage().replace('.', '/') + "/";
    }

    private static GeneratedFile relocated(Sample sample, GeneratedFile file) {
        String content = file.content().replace(sample.javaPackage() + ".core", SHARED);
        if (file.path().startsWith("snippets/")) {
            content = "package " + sample.javaPackage() + ".snippets; " + content;
        }
        return new GeneratedFile(sample.name() + "/" + file.path(), content);
    }
}
