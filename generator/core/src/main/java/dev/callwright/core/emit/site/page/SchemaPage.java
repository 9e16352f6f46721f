package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.field.FieldContent;
import dev.callwright.core.emit.site.field.FieldContent.Choices;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.List;
import java.util.Optional;

/** The page of a type: its members, alternatives or values, and where it is used. */
final class SchemaPage {
    private static final int MOST_USES = 50;

    private final PageRenderer renderer;
    private final TypeDefinition type;
    private final SitePage page;

    SchemaPage(PageRenderer renderer, TypeDefinition type) {
        this.renderer = renderer;
        this.type = type;
        this.page = renderer.site().pages().of(type.id()).orElseThrow();
    }

    record SchemaView(
            Html crumbs,
            Html title,
            boolean deprecated,
            List<NameView> names,
            Optional<Html> text,
            String heading,
            Optional<Html> note,
            Html content,
            Optional<UsesView> uses) {
        SchemaView {
            names = List.copyOf(names);
        }
    }

    record NameView(String label, String code) {}

    record UsesView(Html links) {}

    PageFrame.Content content(TypeUses uses) {
        Listings lists = new Listings(renderer, page);
        FieldMarkup fields = new FieldMarkup(renderer, page);
        FieldContent content = renderer.site().fields().page(type);
        Html text = renderer.texts().ofPage(type.docs().description());
        List<SitePage> users = uses.of(type.id());
        SchemaView view = new SchemaView(
                lists.crumbs(),
                HtmlText.isolated(page.title()),
                type instanceof ObjectType object && object.deprecated(),
                names(),
                Optional.of(text).filter(html -> !html.isEmpty()),
                heading(),
                note(content),
                fields.open(content),
                users.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new UsesView(lists.pages(users.subList(0, Math.min(users.size(), MOST_USES))))));
        return new PageFrame.Content("", renderer.render("schema", view));
    }

    private List<NameView> names() {
        QualifiedName java = renderer.site().names().java().type(type.id());
        return List.of(
                new NameView("TypeScript", renderer.site().names().typeScript().type(type.id())),
                new NameView("Java", java.packageName() + "." + String.join(".", java.simpleNames())));
    }

    private String heading() {
        return type.accept(new TypeDefinition.Visitor<String>() {
            @Override
            public String object(ObjectType object) {
                return "Fields";
            }

            @Override
            public String enumeration(EnumType enumeration) {
                return "Values";
            }

            @Override
            public String union(UnionType union) {
                return "Alternatives";
            }
        });
    }

    private static Optional<Html> note(FieldContent content) {
        return content instanceof Choices choices
                ? choices.discriminator()
                        .map(name ->
                                new Html("The field <code>" + HtmlText.escaped(name) + "</code> tells them apart."))
                : Optional.empty();
    }
}
