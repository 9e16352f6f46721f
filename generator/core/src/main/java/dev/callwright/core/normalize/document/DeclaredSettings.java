package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.settings.SettingProblem;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.settings.SettingsSchema.Owner;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code x-callwright} says, and the only way to it: a document is not trusted, so nothing is read of it that its
 * schema does not allow. What is wrong is an error with its place.
 */
public final class DeclaredSettings {
    private static final String MEMBER = "x-callwright";

    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<Owner, SettingsSchema> schemas = new EnumMap<>(Owner.class);

    public DeclaredSettings(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The settings of the document. */
    public SchemaNode ofRoot() {
        return of(new SchemaNode(tree.root(), ""), Owner.ROOT);
    }

    /** The settings of an operation. */
    public SchemaNode ofOperation(SchemaNode operation) {
        return of(operation, Owner.OPERATION);
    }

    /** The settings of a schema. */
    public SchemaNode ofSchema(SchemaNode schema) {
        return of(schema, Owner.SCHEMA);
    }

    /** The settings without those that are wrong; a missing node if there are none. */
    private SchemaNode of(SchemaNode holder, Owner kind) {
        SchemaNode settings = holder.member(MEMBER);
        if (settings.node().isMissingNode()) {
            return settings;
        }
        List<SettingProblem> problems =
                schemas.computeIfAbsent(kind, SettingsSchema::of).check(settings.node());
        problems.forEach(
                problem -> diagnostics.error(tree.location(settings.pointer() + problem.pointer()), problem.message()));
        return problems.isEmpty() ? settings : new SchemaNode(valid(settings.node(), problems), settings.pointer());
    }

    private static JsonNode valid(JsonNode settings, List<SettingProblem> problems) {
        if (!(settings instanceof ObjectNode object)) {
            return MissingNode.getInstance();
        }
        // Not a deep copy: only whole members are left out.
        ObjectNode valid = object.objectNode();
        valid.setAll(object);
        for (SettingProblem problem : problems) {
            String member = problem.pointer().substring(1);
            int slash = member.indexOf('/');
            valid.remove(SchemaNode.unescape(slash < 0 ? member : member.substring(0, slash)));
        }
        return valid;
    }
}
