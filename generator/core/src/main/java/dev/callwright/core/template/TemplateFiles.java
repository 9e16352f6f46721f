package dev.callwright.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts below the class path's template folder: templates, and runtime sources that are copied as they are. */
public final class TemplateFiles {
    private static final String FOLDER = "/dev/callwright/templates/";

    private TemplateFiles() {}

    /** The text of a file, such as {@code typescript/client.mustache}; asking for one that is not there is a bug. */
    public static String read(String path) {
        // Not the thread's loader: inside a build tool that one sees the user's project and not this jar.
        try (InputStream in = TemplateFiles.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no template file " + FOLDER + path + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template file " + FOLDER + path, e);
        }
    }
}
