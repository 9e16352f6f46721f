package dev.callwright.core.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Supplier;

/**
 * Renders Mustache templates from view records.
 *
 * <p>Strict: a tag that is no component of the view, or of a view around it, is an error. Raw: nothing is escaped, for
 * the output is not HTML; views hold text that is ready for the language it goes to. Templates are compiled once per
 * renderer, which may be shared by threads.
 */
public final class TemplateRenderer {
    private final DefaultMustacheFactory templates = new RawTemplates();

    /** A renderer of the templates on the class path. */
    public TemplateRenderer() {
        templates.setObjectHandler(new ViewHandler());
    }

    /**
     * The text of a template filled from a view.
     *
     * @param template its path below the template folder, such as {@code typescript/client.mustache}
     * @param view one component per tag
     * @throws IllegalStateException when the template has a tag that the view has no component for; the
     *     message says which and where
     */
    public String render(String template, Record view) {
        return fill(() -> templates.compile(template), view);
    }

    /** The text of a template given as text, for tests and for templates that do not come from files. */
    String renderText(String template, Record view) {
        return fill(() -> templates.compile(new StringReader(template), "text"), view);
    }

    private static String fill(Supplier<Mustache> template, Record view) {
        try {
            StringWriter text = new StringWriter();
            template.get().execute(text, view);
            return text.toString();
        } catch (MustacheException e) {
            throw new IllegalStateException(innermost(e).getMessage(), e);
        }
    }

    // Each section around a tag wraps the exception once more; the first one says which tag it was and where.
    private static Throwable innermost(Throwable e) {
        Throwable cause = e.getCause();
        return cause instanceof MustacheException ? innermost(cause) : e;
    }

    private static final class RawTemplates extends DefaultMustacheFactory {
        RawTemplates() {
            super(name -> new StringReader(TemplateFiles.read(name)));
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException e) {
                throw new MustacheException(e);
            }
        }
    }
}
