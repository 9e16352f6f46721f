package dev.callwright.core.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.emit.java.JavaArtifact;
import dev.callwright.core.emit.java.JavaEmitter;
import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.testing.JavaCompilation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The classes of an SDK. The runtime is compiled once for all SDKs in a package. */
final class CompiledSdk {
    private static final JavaArtifact ARTIFACT =
            new JavaArtifact("com.example", "sdk", "1.0.0", "SDK", ProjectInfo.of("A client"));
    private static final String SOURCES = "java/src/main/java/";
    private static final Map<String, Path> RUNTIMES = new HashMap<>();

    private final Map<String, String> sources;
    private final Path classes;
    private final List<Path> runtime;

    private CompiledSdk(Map<String, String> sources, Path classes, List<Path> runtime) {
        this.sources = sources;
        this.classes = classes;
        this.runtime = runtime;
    }

    /** The SDK of an API, compiled into a folder. */
    static CompiledSdk of(NamedApi api, Path folder) throws IOException {
        return new CompiledSdk(Map.of(), folder, List.of()).next(api, folder);
    }

    /** The SDK of another version, of which the classes with other sources are compiled. */
    CompiledSdk next(NamedApi api, Path folder) throws IOException {
        String core = api.names().java().corePackage();
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> shared = new LinkedHashMap<>();
        for (GeneratedFile file :
                new JavaEmitter(api.names().java(), ARTIFACT, new TemplateRenderer()).emit(api.model())) {
            String path = file.path();
            if (path.startsWith(SOURCES) && path.endsWith(".java") && !path.endsWith("/package-info.java")) {
                boolean isCore = path.startsWith(SOURCES + core.replace('.', '/') + "/");
                boolean isOptions = path.endsWith("/HeaderOptions.java");
                String name = path.substring(SOURCES.length());
                if (isCore) {
                    shared.put(name, file.content());
                }
                if (!isCore || isOptions) {
                    own.put(name, file.content());
                }
            }
        }
        List<Path> libraries = new ArrayList<>(List.of(runtime(core, shared)));
        libraries.addAll(JavaCompilation.runtimeClassPath());
        CompiledSdk next = new CompiledSdk(own, folder, libraries);
        Map<String, String> changed = new LinkedHashMap<>(own);
        changed.entrySet().removeIf(each -> each.getValue().equals(sources.get(each.getKey())));
        for (Map.Entry<String, Path> each : files().entrySet()) {
            String source = source(each.getKey());
            if (own.containsKey(source) && !changed.containsKey(source)) {
                Path copy = folder.resolve(each.getKey());
                Files.createDirectories(copy.getParent());
                Files.createLink(copy, each.getValue());
            }
        }
        assertThat(changed.isEmpty() ? List.of() : JavacErrors.errors(changed, folder, libraries, "GENERATE"))
                .isEmpty();
        return next;
    }

    private static String source(String classFile) {
        return classFile.replaceFirst("(\\$[^/]*)?\\.class$", ".java");
    }

    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.exists(classes)) {
            try (Stream<Path> found = Files.walk(classes)) {
                found.filter(each -> each.toString().endsWith(".class"))
                        .forEach(each ->
                                files.put(classes.relativize(each).toString().replace('\\', '/'), each));
            }
        }
        return files;
    }

    private static synchronized Path runtime(String core, Map<String, String> sources) throws IOException {
        Path known = RUNTIMES.get(core);
        if (known == null) {
            known = Files.createTempDirectory("runtime");
            known.toFile().deleteOnExit();
            assertThat(JavacErrors.errors(sources, known, JavaCompilation.runtimeClassPath(), "GENERATE"))
                    .isEmpty();
            RUNTIMES.put(core, known);
        }
        return known;
    }

    /** What code that uses the SDK is compiled with. */
    List<Path> classPath() {
        return Stream.concat(Stream.of(classes), runtime.stream()).toList();
    }

    /** The classes whose sources another SDK does not have as a jar. */
    Path jar(CompiledSdk other) throws IOException {
        Path jar = Files.createTempFile(classes.getParent(), "classes", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, Path> file : files().entrySet()) {
                String source = source(file.getKey());
                if (!sources.get(source).equals(other.sources.get(source))) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    Files.copy(file.getValue(), zip);
                    zip.closeEntry();
                }
            }
        }
        return jar;
    }
}
