package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.field.FieldContent;
import dev.callwright.core.emit.site.field.FieldContent.Choice;
import dev.callwright.core.emit.site.field.FieldContent.Choices;
import dev.callwright.core.emit.site.field.FieldContent.Enclosing;
import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.field.FieldContent.Members;
import dev.callwright.core.emit.site.field.FieldContent.OnPage;
import dev.callwright.core.emit.site.field.FieldContent.Values;
import dev.callwright.core.emit.site.page.ValueFacts.Fact;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a page as HTML. */
final class FieldMarkup {
    private final PageRenderer renderer;
    private final SitePage page;
    private final TypeMarkup types;

    /** The fields on a page. */
    FieldMarkup(PageRenderer renderer, SitePage page) {
        this.renderer = renderer;
        this.page = page;
        this.types = new TypeMarkup(renderer.site(), page);
    }

    /** The view of a list of fields, collapsed if it has a summary. */
    record FieldsView(Optional<String> summary, List<FieldView> fields) {
        FieldsView {
            fields = List.copyOf(fields);
        }
    }

    /** A field. */
    record FieldView(
            String id,
            Html name,
            Html type,
            List<MarkView> marks,
            Optional<Html> text,
            Optional<FactsView> facts,
            Html content) {
        FieldView {
            marks = List.copyOf(marks);
        }
    }

    record MarkView(String kind, String label) {}

    record FactsView(List<Fact> items) {
        FactsView {
            items = List.copyOf(items);
        }
    }

    record ChoicesView(List<ChoiceView> choices) {
        ChoicesView {
            choices = List.copyOf(choices);
        }
    }

    /** An alternative: shown in place if it is open, or by a link to its page. */
    record ChoiceView(
            String id, Html title, Optional<String> when, boolean open, Optional<String> page, Html content) {}

    record DeepView(String href, String words, Html title) {}

    /** A list of fields. */
    Html list(List<Field> fields) {
        return list(Optional.empty(), fields);
    }

    private Html list(Optional<String> summary, List<Field> fields) {
        return fields.isEmpty()
                ? Html.NONE
                : renderer.render(
                        "fields",
                        new FieldsView(summary, fields.stream().map(this::field).toList()));
    }

    /** The words for a type, with links. */
    Html type(TypeRef type) {
        return types.of(type);
    }

    /** The content of a type as the main part of a page or section: members are not collapsed. */
    Html open(FieldContent content) {
        return content instanceof Members members ? list(all(members)) : content.accept(new Content());
    }

    private static List<Field> all(Members members) {
        List<Field> all = new ArrayList<>(members.fields());
        members.more().ifPresent(all::add);
        return all;
    }

    private FieldView field(Field field) {
        List<Fact> facts = ValueFacts.of(field.value());
        return new FieldView(
                field.anchor(),
                HtmlText.isolated(field.name()),
                type(field.value()),
                marks(field.value()),
                renderer.texts().ofField(field.value().docs()),
                facts.isEmpty() ? Optional.empty() : Optional.of(new FactsView(facts)),
                field.content().accept(new Content()));
    }

    /** The words for the type of a value. */
    Html type(Value value) {
        Html words = types.of(value.type());
        return value.nullable() ? new Html(words.code() + " or null") : words;
    }

    /** The marks of a value. */
    static List<MarkView> marks(Value value) {
        List<MarkView> marks = new ArrayList<>();
        if (value.required()) {
            marks.add(new MarkView("required", "required"));
        }
        if (value.deprecated()) {
            marks.add(new MarkView("deprecated", "deprecated"));
        }
        if (value.access() == AccessMode.READ_ONLY) {
            marks.add(new MarkView("readonly", "read-only"));
        } else if (value.access() == AccessMode.WRITE_ONLY) {
            marks.add(new MarkView("writeonly", "write-only"));
        }
        return marks;
    }

    private final class Content implements FieldContent.Visitor<Html> {
        @Override
        public Html nothing() {
            return Html.NONE;
        }

        @Override
        public Html members(Members members) {
            List<Field> all = all(members);
            return list(Optional.of(all.size() == 1 ? "1 field" : all.size() + " fields"), all);
        }

        // Alternatives without parts are in the words for the type.
        @Override
        public Html choices(Choices choices) {
            List<ChoiceView> views = choices.choices().stream()
                    .filter(choice -> choice.content() != FieldContent.NOTHING)
                    .map(choice -> choice(choices.discriminator(), choice))
                    .toList();
            return views.isEmpty() ? Html.NONE : renderer.render("choices", new ChoicesView(views));
        }

        private ChoiceView choice(Optional<String> discriminator, Choice choice) {
            Optional<String> when = discriminator
                    .filter(name -> !choice.values().isEmpty())
                    .map(name -> name + ": " + String.join(", ", choice.values()));
            Optional<SitePage> target = choice.content() instanceof OnPage other
                    ? renderer.site().pages().of(other.type())
                    : Optional.empty();
            return new ChoiceView(
                    choice.anchor(),
                    HtmlText.isolated(renderer.site().phrases().name(choice.type())),
                    when,
                    target.isEmpty(),
                    target.map(other -> other.from(page)),
                    target.isEmpty() ? open(choice.content()) : Html.NONE);
        }

        @Override
        public Html values(Values values) {
            return renderer.values(values.type());
        }

        @Override
        public Html onPage(OnPage other) {
            return deep(other.type());
        }

        @Override
        public Html enclosing(Enclosing enclosing) {
            return renderer.render(
                    "same", new DeepView("#" + enclosing.anchor(), "The same fields as", new Html("above")));
        }
    }

    private Html deep(TypeId type) {
        String words = renderer.site().types().get(type) instanceof EnumType ? "Values of" : "Fields of";
        return renderer.site()
                .pages()
                .of(type)
                .map(other -> renderer.render(
                        "deep", new DeepView(other.from(page), words, HtmlText.isolated(other.title()))))
                .orElse(Html.NONE);
    }
}
