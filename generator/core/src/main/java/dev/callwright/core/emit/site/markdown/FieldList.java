package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.field.FieldContent;
import dev.callwright.core.emit.site.field.FieldContent.Choice;
import dev.callwright.core.emit.site.field.FieldContent.Choices;
import dev.callwright.core.emit.site.field.FieldContent.Enclosing;
import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.field.FieldContent.Members;
import dev.callwright.core.emit.site.field.FieldContent.OnPage;
import dev.callwright.core.emit.site.field.FieldContent.Values;
import dev.callwright.core.emit.site.page.ValueFacts;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.Value;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Lists fields, each with the fields of its type below it. */
final class FieldList implements FieldContent.Visitor<List<Item>> {
    private final SiteContext site;
    private final PageLinks links;

    FieldList(SiteContext site, PageLinks links) {
        this.site = site;
        this.links = links;
    }

    /** The items of fields. */
    List<Item> items(List<Field> fields) {
        return fields.stream().map(this::item).toList();
    }

    private Item item(Field field) {
        InlineText line = new InlineText().code(field.name()).text(" (");
        line.all(links.type(field.value().type()));
        facts(field.value(), line);
        return item(line.text(")"), field.value().docs(), field.content().accept(this));
    }

    private static void facts(Value value, InlineText line) {
        if (value.required()) {
            line.text(", required");
        }
        if (value.nullable()) {
            line.text(", may be null");
        }
        if (value.deprecated()) {
            line.text(", deprecated");
        }
        switch (value.access()) {
            case READ_ONLY -> line.text(", read-only");
            case WRITE_ONLY -> line.text(", write-only");
            case READ_WRITE -> {}
        }
        for (ValueFacts.Fact fact : ValueFacts.of(value)) {
            line.text("; " + fact.label().substring(0, 1).toLowerCase(Locale.ROOT)
                    + fact.label().substring(1));
            fact.code().ifPresent(code -> line.text(" ").code(code));
        }
    }

    private Item item(InlineText line, Docs docs, List<Item> inside) {
        Description text =
                site.descriptions().of(docs.summary(), docs.description()).forComment();
        Description whole = text.blocks().isEmpty()
                ? line.paragraph()
                : text.after(line.text(": ").paragraph());
        List<Block> blocks = new ArrayList<>(HeadingsBelow.inList(whole.blocks()));
        if (!inside.isEmpty()) {
            blocks.add(new Bullets(false, 1, inside));
        }
        return new Item(blocks);
    }

    @Override
    public List<Item> nothing() {
        return List.of();
    }

    @Override
    public List<Item> members(Members members) {
        List<Item> items = new ArrayList<>(items(members.fields()));
        members.more().map(this::item).ifPresent(items::add);
        return items;
    }

    @Override
    public List<Item> choices(Choices choices) {
        List<Item> items = new ArrayList<>();
        for (Choice choice : choices.choices()) {
            InlineText line = alternative(choice);
            choices.discriminator().filter(name -> !choice.values().isEmpty()).ifPresent(name -> {
                line.text(": ").code(name).text(" is ");
                codes(choice.values(), line);
            });
            items.add(item(line, Docs.NONE, choice.content().accept(this)));
        }
        return items;
    }

    private InlineText alternative(Choice choice) {
        InlineText line = new InlineText().text("Alternative ");
        boolean isLinked = site.phrases().of(choice.type()).parts().stream()
                .anyMatch(part -> part.type().isPresent());
        return isLinked
                ? line.all(links.type(choice.type()))
                : line.code(site.phrases().name(choice.type()));
    }

    @Override
    public List<Item> values(Values values) {
        List<EnumValue> all = values.type().values();
        if (all.stream().allMatch(value -> value.docs().isEmpty())) {
            InlineText line = new InlineText().text("One of ");
            codes(all.stream().map(EnumValue::wireValue).toList(), line);
            return all.isEmpty() ? List.of() : List.of(item(line, Docs.NONE, List.of()));
        }
        return all.stream()
                .map(value -> item(new InlineText().code(value.wireValue()), value.docs(), List.of()))
                .toList();
    }

    private static void codes(List<String> texts, InlineText line) {
        for (int i = 0; i < texts.size(); i++) {
            line.text(i == 0 ? "" : ", ");
            if (texts.get(i).isBlank()) {
                line.text("an empty string");
            } else {
                line.code(texts.get(i));
            }
        }
    }

    // A type that stands alone is a link in the words for the type.
    @Override
    public List<Item> onPage(OnPage page) {
        boolean isLinked = Objects.requireNonNull(site.types().get(page.type()))
                        .nameSource()
                        .standing()
                == Standing.ALONE;
        return site
                .pages()
                .of(page.type())
                .filter(target -> !isLinked)
                .map(target -> new InlineText().text("See ").link(links.to(target), target.title()))
                .map(line -> item(line, Docs.NONE, List.of()))
                .stream()
                .toList();
    }

    @Override
    public List<Item> enclosing(Enclosing enclosing) {
        return List.of(
                item(new InlineText().text("The same members as ").code(enclosing.anchor()), Docs.NONE, List.of()));
    }
}
