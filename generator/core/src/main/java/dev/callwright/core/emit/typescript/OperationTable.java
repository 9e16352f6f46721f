package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;

/** The table of the operations by id, with its interface; a long table is split into parts. */
final class OperationTable {
    /** The module that exports the table and its interface. */
    static final String MODULE = "operations";

    static final String INTERFACE = "Operations";
    static final String VALUE = "operations";

    private static final int MOST = 250;

    private final TypeScriptContext context;
    private final TemplateRenderer renderer;

    OperationTable(TypeScriptContext context, TemplateRenderer renderer) {
        this.context = context;
        this.renderer = renderer;
    }

    /** A part of the table. */
    record TableView(List<ImportView> imports, List<EntryView> entries) {
        TableView {
            imports = List.copyOf(imports);
            entries = List.copyOf(entries);
        }
    }

    /** An operation: its comment, its key, its signature, and the constant of its descriptor. */
    record EntryView(String comment, String alias, String signature, String constant) {}

    /** A table with several parts. */
    record PartsView(List<PartView> parts) {
        PartsView {
            parts = List.copyOf(parts);
        }
    }

    /** A part: the names of its imports, the separator before it, and its module. */
    record PartView(String typeAlias, String valueAlias, String separator, String from) {}

    /** The files of the table. */
    List<GeneratedFile> emit() {
        List<PlacedOperation> operations = PlacedOperation.all(context);
        if (operations.size() <= MOST) {
            return List.of(table(MODULE, operations));
        }
        List<GeneratedFile> files = new ArrayList<>();
        List<PartView> parts = new ArrayList<>();
        for (int start = 0; start < operations.size(); start += MOST) {
            String module = MODULE + "-" + (parts.size() + 1);
            files.add(table(module, operations.subList(start, Math.min(start + MOST, operations.size()))));
            String number = String.valueOf(parts.size() + 1);
            String from = "./" + module + ".js";
            parts.add(new PartView(INTERFACE + number, VALUE + number, parts.isEmpty() ? "" : ", ", from));
        }
        String code = renderer.render("typescript/operation-parts.mustache", new PartsView(parts));
        files.add(Sources.file(MODULE, code));
        return files;
    }

    private GeneratedFile table(String module, List<PlacedOperation> operations) {
        Imports imports = new Imports(module);
        imports.coreType(RuntimeNames.OPERATION);
        List<EntryView> entries =
                operations.stream().map(placed -> entry(placed, imports)).toList();
        String code = renderer.render("typescript/operations.mustache", new TableView(imports.views(), entries));
        return Sources.file(module, code);
    }

    private EntryView entry(PlacedOperation placed, Imports imports) {
        CallShape shape = new CallShape(placed, context, imports);
        String constant = context.names().operationConstant(placed.operation());
        String alias = context.names().operationAlias(placed.operation());
        return new EntryView(
                context.docs()
                        .comment("  ")
                        .code(ResourceModule.route(placed.operation()))
                        .deprecated(placed.operation().deprecated())
                        .text(),
                // A member named new without quotes would be a construct signature.
                alias.equals("new") ? "'new'" : TypeScriptLiterals.key(alias),
                shape.typeParameters() + "(" + String.join(", ", shape.flatParameters()) + "): " + shape.promise(),
                imports.value(placed.module(), constant));
    }
}
