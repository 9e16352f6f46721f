package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The Java of the documents compiles against generated SDKs without a warning. */
final class JavaBlocksTest {
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Z]\\w+");
    private static final String PACKAGE = "documents";

    // Names of the JDK and of Jackson that code of the documents uses.
    private static final Map<String, String> JDK = Stream.of(
                    "com.fasterxml.jackson.core.JsonGenerator",
                    "com.fasterxml.jackson.databind.SerializerProvider",
                    "com.fasterxml.jackson.databind.json.JsonMapper",
                    "com.fasterxml.jackson.databind.module.SimpleModule",
                    "com.fasterxml.jackson.databind.ser.std.StdSerializer",
                    "java.io.IOException",
                    "java.io.InputStream",
                    "java.net.http.HttpClient",
                    "java.nio.file.Path",
                    "java.time.Duration",
                    "java.time.OffsetDateTime",
                    "java.math.BigDecimal",
                    "java.util.List",
                    "java.util.Map",
                    "java.util.Optional",
                    "java.util.concurrent.CompletableFuture")
            .collect(Collectors.toMap(name -> name.substring(name.lastIndexOf('.') + 1), name -> name));

    @Test
    void codeCompiles() throws IOException, InterruptedException {
        Path folder = Path.of("target/java-blocks").toAbsolutePath();
        Session.deleteRecursively(folder);
        List<Path> sources = new ArrayList<>();
        Documentation documentation = Documentation.get();
        for (Sdk sdk : documentation.sdks()) {
            sources.addAll(sdk.javaSources());
        }
        for (Block block : Document.blocks("java")) {
            sources.add(write(folder, block.id(), source(block, documentation.sdk(block))));
        }

        assertThat(compile(folder, sources)).isEmpty();
    }

    @Test
    void aBrokenBlockFails() throws IOException, InterruptedException {
        Path folder = Path.of("target/java-broken").toAbsolutePath();
        Block block = new Block(Path.of("x.md"), 7, "java", "", "int number = \"text\";\n");

        Path source = write(
                folder, block.id(), source(block, Documentation.get().sdks().get(0)));

        assertThat(compile(folder, List.of(source))).contains("X_md_7.java", "incompatible types");
    }

    private static Path write(Path folder, String name, String source) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name + ".java"), source);
    }

    private static String source(Block block, Sdk sdk) {
        String code = block.text();
        String client = sdk.className() + "Client";
        boolean declaresTypes = Pattern.compile("(?m)^(public |final )*(class|record|interface) ")
                .matcher(code)
                .find();
        String body = declaresTypes
                ? code
                : "static void run(Request request, String body) throws Exception {\n" + code + "}\n";
        return "package " + PACKAGE + ";\n" + imports(client + ' ' + body, sdk)
                + "\n@SuppressWarnings(\"unused\")\nfinal class "
                + block.id() + " {\n"
                // What is given to a webhook's endpoint.
                + "interface Request { String getHeader(String name); }\n" + "static " + client + " " + sdk.variable()
                + ";\n" + body + "}\n";
    }

    private static String imports(String code, Sdk sdk) {
        TreeSet<String> imports = new TreeSet<>();
        for (Matcher name = NAME.matcher(code); name.find(); ) {
            String known = sdk.javaClasses().getOrDefault(name.group(), JDK.get(name.group()));
            if (known != null) {
                imports.add("import " + known + ";\n");
            }
        }
        return String.join("", imports);
    }

    private static String compile(Path folder, List<Path> sources) {
        List<String> options = new ArrayList<>(List.of(
                "--release",
                "17",
                "-proc:none",
                "-implicit:none",
                "-Xlint:all,-classfile",
                "-Werror",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                classPath()));
        sources.forEach(source -> options.add(source.toString()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler().run(null, messages, messages, options.toArray(String[]::new));
        return messages.toString(StandardCharsets.UTF_8);
    }

    private static String classPath() {
        Stream<String> libraries = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("jackson-") || path.contains("jspecify-"));
        return Stream.concat(libraries, Stream.of(Sdk.SAMPLE_CLASSES.toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
