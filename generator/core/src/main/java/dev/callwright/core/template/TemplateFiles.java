package dev.callwright.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files in the template folder of the class path: templates, and runtime sources that are copied unchanged. */
public final class TemplateFiles {
    private static final String FOLDER = "/dev/callwright/templates/";

    private TemplateFiles() {}

    /** The text of a file, such as {@code typescript/client.mustache}, which must exist. */
    public static String read(String path) {
        // Not the context class loader, which in build tools has the user's project instead of this jar.
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
