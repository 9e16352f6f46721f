package dev.callwright.docs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A generated SDK that code in the documents calls.
 *
 * @param variable the client in that code
 * @param folder the output folder
 * @param javaClasses the classes that a caller can name, by their simple name
 * @param npmName the name of the npm package
 */
record Sdk(String variable, Path folder, Map<String, String> javaClasses, String npmName) {

    /** The compiled classes of the sample. */
    static final Path SAMPLE_CLASSES = Document.ROOT.resolve("generated-sample/target/classes");

    private static final Path SAMPLE = Document.ROOT.resolve("generated-sample");

    /** The committed sample. */
    static Sdk sample() throws IOException {
        return generated("stripe", SAMPLE);
    }

    /** The SDK in an output folder. */
    static Sdk generated(String variable, Path folder) throws IOException {
        String npmName = new JsonMapper()
                .readTree(folder.resolve("typescript/package.json").toFile())
                .path("name")
                .textValue();
        return new Sdk(variable, folder, javaClasses(folder.resolve("java/src/main/java")), npmName);
    }

    private static Map<String, String> javaClasses(Path sources) throws IOException {
        Map<String, String> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name =
                        sources.relativize(file).toString().replace(".java", "").replace('/', '.');
                if (!name.endsWith("-info") && !name.contains(".internal.")) {
                    classes.put(name.substring(name.lastIndexOf('.') + 1), name);
                }
            }
        }
        return classes;
    }

    boolean isCalledBy(String code) {
        return Pattern.compile("\\b" + variable + "\\b|\\b" + className() + "[A-Z]\\w+")
                .matcher(code)
                .find();
    }

    /** The name of the API in class names. */
    String className() {
        return variable.substring(0, 1).toUpperCase(Locale.ROOT) + variable.substring(1);
    }

    /** The Java sources to compile with the code; the build has compiled the sample. */
    List<Path> javaSources() throws IOException {
        if (Files.exists(SAMPLE_CLASSES) && folder.equals(SAMPLE)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("java/src/main/java"))) {
            return files.filter(each -> each.toString().endsWith(".java")).toList();
        }
    }
}
