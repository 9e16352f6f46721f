package dev.callwright.core.diff.document;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.Map;

/**
 * Two versions of an API, and what they have in common.
 *
 * @param models the versions
 * @param types the types of each version
 * @param operations the operations that both have
 * @param pairs the types that both have
 */
record Compared(
        Two<ApiModel> models,
        Two<Map<TypeId, TypeDefinition>> types,
        Pairs<Operation> operations,
        Pairs<TypeId> pairs) {

    static Compared of(ApiModel from, ApiModel to) {
        Pairs<Operation> operations = OperationPairs.of(from, to);
        Two<ApiModel> models = new Two<>(from, to);
        return new Compared(models, models.map(ApiModel::typesById), operations, TypePairs.of(from, to, operations));
    }

    /** How values of a type relate to those of what it was. */
    Relation relation(Two<TypeRef> refs) {
        return new RefComparison(types.before(), types.after(), pairs).of(refs.before(), refs.after());
    }

    /** What a type was and is, as {@code was string and is integer now}. */
    String wasAndIs(Two<TypeRef> refs) {
        String was = new TypePhrase(types.before()).of(refs.before());
        String is = new TypePhrase(types.after()).of(refs.after());
        return was.equals(is) ? "is another " + is + " now" : "was " + was + " and is " + is + " now";
    }

    String text(TypeRef after) {
        return new TypePhrase(types.after()).of(after);
    }
}
