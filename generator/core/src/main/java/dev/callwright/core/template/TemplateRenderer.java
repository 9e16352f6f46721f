package dev.callwright.core.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import dev.callwright.core.limit.Cancellation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Supplier;

/**
 * Renders Mustache templates from view records.
 *
 * <p>Strict: a tag without a component in the view or an enclosing view is an error. Raw, unless it is a renderer of
 * HTML: nothing is escaped, because the output is not HTML; views contain text that is escaped for the output language.
 * Each renderer compiles templates once and is thread-safe.
 */
public final class TemplateRenderer {
    private final DefaultMustacheFactory templates;

    private TemplateRenderer(DefaultMustacheFactory templates) {
        this.templates = templates;
        templates.setObjectHandler(new ViewHandler());
    }

    /** A renderer of the templates on the class path that are not HTML. */
    public TemplateRenderer() {
        this(new RawTemplates());
    }

    /**
     * A renderer of HTML: {@code {{x}}} escapes a text, and {@code {{{x}}}} takes values of the type {@link
     * dev.callwright.core.text.Html} only.
     */
    public static TemplateRenderer html() {
        return new TemplateRenderer(new HtmlTemplates());
    }

    /**
     * The text of a template, rendered with a view.
     *
     * @param template its path below the template folder, such as {@code typescript/client.mustache}
     * @param view one component per tag
     * @throws IllegalStateException if a tag of the template has no component in the view; the message names the tag
     *     and its line
     */
    public String render(String template, Record view) {
        return fill(() -> templates.compile(template), view);
    }

    /** The text of an inline template, rendered with a view; for tests. */
    String renderText(String template, Record view) {
        return fill(() -> templates.compile(new StringReader(template), "text"), view);
    }

    private static String fill(Supplier<Mustache> template, Record view) {
        Cancellation.check();
        try {
            StringWriter text = new StringWriter();
            template.get().execute(text, view);
            return text.toString();
        } catch (MustacheException e) {
            throw new IllegalStateException(innermost(e).getMessage(), e);
        }
    }

    // Each enclosing section wraps the exception; the innermost names the tag and its line.
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
