package dev.callwright.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.naming.lock.NamesLockWriter;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that uses every type, member and constant of an SDK, and all its snippets, compile with the SDK of a document that
 * has grown. The build tries a few versions, {@code -Plong} 50.
 */
final class OldClientsCompileTest {
    private static final List<String> DOCUMENTS =
            List.of("nexmo.com/verify", "mailscript.com", "apideck.com/ecommerce");
    private static final int VERSIONS = Integer.getInteger("names.clients", 2);
    private static final int CHANGES = 5;

    @TempDir
    private Path temp;

    @Test
    void oldClientsCompileWithNewSdks() throws Exception {
        long seed = NamesSurviveTest.seed();
        int compiled = 0;
        for (long version = seed; compiled < VERSIONS && version < seed + 4L * VERSIONS; version++) {
            compiled += compiles(DOCUMENTS.get((int) (version % DOCUMENTS.size())), version);
        }
        System.out.println("Names: " + compiled + " old clients compiled from seed " + seed);
        assertThat(compiled).isEqualTo(VERSIONS);
    }

    private int compiles(String name, long version) throws Exception {
        ObjectNode document = (ObjectNode) new JsonMapper()
                .readTree(StripeDocuments.published("api/" + name + ".json").toFile());
        Generation before = generation(document);
        Files.writeString(lock(), NamesLockWriter.write(before.api().names().lock()));
        DocumentChanges changes = new DocumentChanges(document, version);
        List<String> made = new ArrayList<>();
        while (made.size() < CHANGES) {
            changes.grow().ifPresent(made::add);
        }
        Generation after = generation(document);
        Files.delete(lock());
        if (!after.api().names().changes().isEmpty()) {
            // What is reported may break callers.
            return 0;
        }
        assertThat(java(before, after))
                .as(name + ", version " + version + " " + made)
                .isEmpty();
        assertThat(typeScript(before, after))
                .as(name + ", version " + version + " " + made)
                .isEmpty();
        return 1;
    }

    private Path lock() {
        return temp.resolve("lock.json");
    }

    private Generation generation(ObjectNode document) throws Exception {
        Path spec = Files.writeString(temp.resolve("api.json"), document.toString());
        return Generation.of(
                spec,
                Settings.builder().set(Setting.LOCK, List.of(lock().toString())).build());
    }

    private List<String> java(Generation before, Generation after) throws Exception {
        List<GeneratedFile> files = new ArrayList<>(after.javaSources());
        files.removeIf(file -> file.path().startsWith("snippets/"));
        before.javaSources().stream()
                .filter(file -> file.path().startsWith("snippets/"))
                .forEach(files::add);
        files.add(new GeneratedFile("usage/Usage.java", javaUsage(before)));
        return JavaCompilation.of(
                        files,
                        temp.resolve("classes"),
                        JavaCompilation.runtimeClassPath(),
                        "-Xlint:-deprecation",
                        "-XDsuppressNotes")
                .messages();
    }

    private static String javaUsage(Generation before) {
        JavaNames names = before.api().names().java();
        StringBuilder code = new StringBuilder("/** Uses all names. */\nfinal class Usage {\n    private Usage() {}\n");
        for (TypeDefinition type : before.api().model().types()) {
            String name = qualified(before, type);
            if (!isEmitted(before, names.type(type.id()))) {
                continue;
            }
            code.append("    static void use(").append(name).append(" it) {\n        Object o = it;\n");
            if (type instanceof ObjectType object && type.usage() != TypeDefinition.Usage.INPUT) {
                object.partOf(TypeDefinition.Usage.OUTPUT).properties().stream()
                        .filter(property -> property.value().constant().isEmpty())
                        .forEach(property -> code.append("        o = it.")
                                .append(names.property(type.id(), property.wireName())
                                        .accessor())
                                .append("();\n"));
            } else if (type instanceof EnumType enumeration) {
                enumeration
                        .values()
                        .forEach(value -> code.append("        o = ")
                                .append(name)
                                .append('.')
                                .append(names.constant(type.id(), value))
                                .append(";\n"));
            }
            code.append("    }\n");
        }
        return code.append("}\n").toString();
    }

    // What a page is read from has no class.
    private static boolean isEmitted(Generation generation, QualifiedName name) {
        String file =
                name.packageName().replace('.', '/') + "/" + name.simpleNames().get(0) + ".java";
        return generation.javaSources().stream()
                .anyMatch(source -> source.path().endsWith("/" + file));
    }

    private static String qualified(Generation before, TypeDefinition type) {
        QualifiedName name = before.api().names().java().type(type.id());
        return name.packageName() + "." + String.join(".", name.simpleNames());
    }

    private List<String> typeScript(Generation before, Generation after) throws Exception {
        Path output = temp.resolve("output");
        List<GeneratedFile> files = Stream.concat(
                        after.files().stream().filter(file -> file.path().startsWith("typescript/")),
                        before.files().stream()
                                .filter(file -> file.path().startsWith("snippets/")
                                        && file.path().endsWith(".ts")))
                .toList();
        TypeScriptCompilation.write(files, output);
        String packageName = before.api().names().typeScript().packageName();
        StringBuilder code = new StringBuilder("import type * as sdk from '" + packageName + "';\n");
        int count = 0;
        for (TypeDefinition type : before.api().model().types()) {
            code.append("export type T")
                    .append(count++)
                    .append(" = sdk.")
                    .append(before.api().names().typeScript().type(type.id()))
                    .append(";\n");
        }
        Files.createDirectories(output.resolve("usage"));
        Files.writeString(output.resolve("usage/types.ts"), code.toString());
        return TypeScriptCompilation.checkWithSnippets("ts70", output, packageName);
    }
}
