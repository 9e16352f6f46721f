package dev.callwright.core.emit.site.search;

import dev.callwright.core.emit.site.field.FieldContent;
import dev.callwright.core.emit.site.field.FieldContent.Choices;
import dev.callwright.core.emit.site.field.FieldContent.Enclosing;
import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.field.FieldContent.Members;
import dev.callwright.core.emit.site.field.FieldContent.OnPage;
import dev.callwright.core.emit.site.field.FieldContent.Values;
import java.util.List;
import java.util.stream.Stream;

/** Finds the fields by which one looks for a page: those at the top, and the members of their types. */
final class SearchFields implements FieldContent.Visitor<Stream<Field>> {
    private static final int DEEPEST = 2;

    private SearchFields() {}

    /** The fields of a request. */
    static List<Field> of(List<Field> top) {
        return below(top.stream(), 1).toList();
    }

    /** The fields of a type. */
    static List<Field> of(FieldContent content) {
        return below(content.accept(new SearchFields()), 1).toList();
    }

    private static Stream<Field> below(Stream<Field> fields, int depth) {
        return depth > DEEPEST
                ? Stream.empty()
                : fields.flatMap(field ->
                        Stream.concat(Stream.of(field), below(field.content().accept(new SearchFields()), depth + 1)));
    }

    @Override
    public Stream<Field> nothing() {
        return Stream.empty();
    }

    @Override
    public Stream<Field> members(Members members) {
        return members.fields().stream();
    }

    @Override
    public Stream<Field> choices(Choices choices) {
        return choices.choices().stream().flatMap(choice -> choice.content().accept(this));
    }

    @Override
    public Stream<Field> values(Values values) {
        return Stream.empty();
    }

    @Override
    public Stream<Field> onPage(OnPage page) {
        return Stream.empty();
    }

    @Override
    public Stream<Field> enclosing(Enclosing enclosing) {
        return Stream.empty();
    }
}
