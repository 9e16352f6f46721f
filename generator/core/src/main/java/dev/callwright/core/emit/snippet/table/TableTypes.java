package dev.callwright.core.emit.snippet.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The types of one call table by their index: those that the inputs reach, nearest first, up to {@link Limit#TABLE_ROWS};
 * values of further ones are given as JSON.
 */
final class TableTypes implements TypeRef.Visitor<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TypeTable types;
    private final Map<TypeId, Integer> indexes = new HashMap<>();
    private final List<TypeId> order = new ArrayList<>();
    private int wholeCount;

    TableTypes(TypeTable types) {
        this.types = types;
    }

    /** The JSON of a reference, of which the named type gets an index. */
    JsonNode reference(TypeRef type) {
        return type.accept(this);
    }

    /** The rows of all types that have an index, those that they refer to included. */
    List<JsonNode> rows(Function<TypeRow, JsonNode> whole, Function<TypeRow, JsonNode> cut) {
        List<JsonNode> written = new ArrayList<>();
        int rows = 0;
        boolean isFull = false;
        for (int i = 0; i < order.size(); i++) {
            TypeRow row = types.row(order.get(i));
            rows += size(row);
            isFull |= rows > Limit.TABLE_ROWS.value();
            written.add(isFull ? cut.apply(row) : whole.apply(row));
            wholeCount += isFull ? 0 : 1;
        }
        return written;
    }

    /** Whether the values of a type are given as JSON; known when its row was written. */
    boolean isCut(TypeId type) {
        return indexes.getOrDefault(type, Integer.MAX_VALUE) >= wholeCount;
    }

    private static int size(TypeRow row) {
        if (row instanceof TypeRow.ObjectRow object) {
            return object.members().size();
        }
        return row instanceof TypeRow.EnumRow enumeration
                ? enumeration.constants().size()
                : ((TypeRow.UnionRow) row).alternatives().size();
    }

    @Override
    public JsonNode scalar(TypeRef.Scalar scalar) {
        return TextNode.valueOf(scalar.kind().name());
    }

    @Override
    public JsonNode list(TypeRef.ListOf list) {
        if (list.tuple().isEmpty()) {
            return array("list", list.item());
        }
        ArrayNode array = array("tuple", list.item());
        ArrayNode items = array.addArray();
        list.tuple().get().items().forEach(item -> items.add(reference(item)));
        list.tuple().get().rest().ifPresent(rest -> array.add(reference(rest)));
        return array;
    }

    @Override
    public JsonNode map(TypeRef.MapOf map) {
        return array("map", map.value());
    }

    @Override
    public JsonNode named(TypeRef.Named named) {
        return IntNode.valueOf(indexes.computeIfAbsent(named.id(), id -> {
            order.add(id);
            return order.size() - 1;
        }));
    }

    @Override
    public JsonNode expandable(TypeRef.Expandable expandable) {
        return array("expandable", expandable.object());
    }

    @Override
    public JsonNode nullable(TypeRef.Nullable nullable) {
        return array("nullable", nullable.value());
    }

    @Override
    public JsonNode any(TypeRef.Any any) {
        return TextNode.valueOf("ANY");
    }

    private ArrayNode array(String kind, TypeRef part) {
        return NODES.arrayNode().add(kind).add(reference(part));
    }
}
