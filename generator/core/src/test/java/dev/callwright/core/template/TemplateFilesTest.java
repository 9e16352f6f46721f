package dev.callwright.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {
    private static final String FOLDER = "dev/callwright/templates/sample/";
    private static final String CLASS = TemplateFiles.class.getName().replace('.', '/') + ".class";

    @TempDir
    private Path directory;

    @Test
    void listsAFolderOfAJar() throws IOException, ReflectiveOperationException {
        Path jar = directory.resolve("templates.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            put(out, CLASS, classFile());
            for (String name : List.of(FOLDER, FOLDER + "b.txt", FOLDER + "a/c.txt", FOLDER + "a.txt")) {
                put(out, name, new byte[0]);
            }
            put(out, "dev/callwright/templates/sample-other/d.txt", new byte[0]);
        }

        assertThat(list(jar)).isEqualTo(List.of("a.txt", "a/c.txt", "b.txt"));
    }

    @Test
    void listsAFolderOfADirectory() throws IOException, ReflectiveOperationException {
        Path classes = directory.resolve("a folder with spaces, % and +");
        write(classes.resolve(CLASS), classFile());
        for (String name : List.of("b.txt", "a/c.txt", "a.txt")) {
            write(classes.resolve(FOLDER + name), new byte[0]);
        }

        assertThat(list(classes)).isEqualTo(List.of("a.txt", "a/c.txt", "b.txt"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> TemplateFiles.list("no-such-folder"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no template file /dev/callwright/templates/no-such-folder on the class path");
    }

    // The class lists its own class path, so it is loaded once more from there.
    private static Object list(Path classPath) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classPath.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return loader.loadClass(TemplateFiles.class.getName())
                    .getMethod("list", String.class)
                    .invoke(null, "sample");
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static byte[] classFile() throws IOException {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("TemplateFiles.class")) {
            return in.readAllBytes();
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
