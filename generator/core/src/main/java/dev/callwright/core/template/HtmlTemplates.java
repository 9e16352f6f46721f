package dev.callwright.core.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;

/** Templates of HTML: two braces escape a text, three braces write {@link Html}; anything else is an error. */
final class HtmlTemplates extends DefaultMustacheFactory {
    HtmlTemplates() {
        super(name -> new StringReader(TemplateFiles.read(name)));
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(HtmlText.escaped(value));
        } catch (IOException e) {
            throw new MustacheException(e);
        }
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new DefaultMustacheVisitor(this) {
            @Override
            public void value(TemplateContext place, String variable, boolean encoded) {
                list.add(new CheckedValue(place, HtmlTemplates.this, variable, encoded));
            }
        };
    }

    private static final class CheckedValue extends ValueCode {
        private final boolean isText;

        CheckedValue(TemplateContext place, DefaultMustacheFactory templates, String variable, boolean isText) {
            super(place, templates, variable, isText);
            this.isText = isText;
        }

        @Override
        public Object get(List<Object> scopes) {
            Object value = super.get(scopes);
            if (isText == value instanceof Html) {
                throw new MustacheException(
                        isText
                                ? "markup needs three braces: " + getName()
                                : "three braces need markup, not text: " + getName());
            }
            return value;
        }
    }
}
