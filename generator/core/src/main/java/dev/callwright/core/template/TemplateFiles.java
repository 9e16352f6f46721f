package dev.callwright.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files in the template folder of the class path: templates, and runtime sources that are copied unchanged. */
public final class TemplateFiles {
    private static final String FOLDER = "/dev/callwright/templates/";

    private TemplateFiles() {}

    /** The text of a file, such as {@code typescript/client.mustache}, which must exist. */
    public static String read(String path) {
        // Not the context class loader, which in build tools has the user's project instead of this jar.
        try (InputStream in = TemplateFiles.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw missing(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template file " + FOLDER + path, e);
        }
    }

    /**
     * The paths of all files below a folder such as {@code typescript-runtime}, relative to it and sorted; asking for a
     * folder that is not there is a bug.
     */
    public static List<String> list(String folder) {
        URL url = TemplateFiles.class.getResource(FOLDER + folder + "/");
        if (url == null) {
            throw missing(folder);
        }
        try {
            List<String> paths = url.openConnection() instanceof JarURLConnection jar
                    ? listJar(jar)
                    : listDirectory(Path.of(URI.create(url.toString())));
            return paths.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list template folder " + FOLDER + folder, e);
        }
    }

    private static List<String> listJar(JarURLConnection connection) throws IOException {
        // A cached JarFile is shared with the class loader, so it could not be closed here.
        connection.setUseCaches(false);
        String prefix = connection.getEntryName();
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
    }

    private static List<String> listDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static IllegalArgumentException missing(String path) {
        return new IllegalArgumentException("no template file " + FOLDER + path + " on the class path");
    }
}
