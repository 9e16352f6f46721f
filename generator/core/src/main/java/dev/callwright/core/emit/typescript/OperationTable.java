package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Operation;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class with a method per operation, named by its id; a long class is split into parts that extend each other. */
final class OperationTable {
    /** The module that exports the class. */
    static final String MODULE = "operations";

    static final String CLASS = "Operations";

    private static final int MOST = 250;

    private final TypeScriptContext context;
    private final TemplateRenderer renderer;

    OperationTable(TypeScriptContext context, TemplateRenderer renderer) {
        this.context = context;
        this.renderer = renderer;
    }

    /** A class: its name, the class that it extends, and its methods. */
    record TableView(List<ImportView> imports, String className, Optional<BaseView> base, List<EntryView> entries) {
        TableView {
            imports = List.copyOf(imports);
            entries = List.copyOf(entries);
        }
    }

    /** A class that is extended. */
    record BaseView(String baseClass) {}

    /** A method: its comment, its signature, and the call of the client. */
    record EntryView(String entryComment, String signature, String call) {}

    /** A part: its module and its class. */
    private record Part(String module, String className) {}

    /** The files of the class. */
    List<GeneratedFile> emit() {
        List<PlacedOperation> operations = PlacedOperation.all(context);
        List<GeneratedFile> files = new ArrayList<>();
        Optional<Part> base = Optional.empty();
        int start = 0;
        for (; operations.size() - start > MOST; start += MOST) {
            int number = files.size() + 1;
            Part part = new Part(MODULE + "-" + number, CLASS + number);
            files.add(table(part, base, operations.subList(start, start + MOST)));
            base = Optional.of(part);
        }
        files.add(table(new Part(MODULE, CLASS), base, operations.subList(start, operations.size())));
        return files;
    }

    private GeneratedFile table(Part part, Optional<Part> base, List<PlacedOperation> operations) {
        Imports imports = new Imports(part.module());
        imports.coreType(RuntimeNames.API_CLIENT);
        Optional<BaseView> extended = base.map(each -> new BaseView(imports.value(each.module(), each.className())));
        List<EntryView> entries =
                operations.stream().map(placed -> entry(placed, imports)).toList();
        String code = renderer.render(
                "typescript/operations.mustache", new TableView(imports.views(), part.className(), extended, entries));
        return Sources.file(part.module(), code);
    }

    private EntryView entry(PlacedOperation placed, Imports imports) {
        CallShape shape = new CallShape(placed, context, imports);
        Operation operation = placed.operation();
        String method = TypeScriptLiterals.key(context.names().operationAlias(operation));
        return new EntryView(
                context.replacements()
                        .on(context.docs().comment("  ").code(ResourceModule.route(operation)), operation)
                        .text(),
                MethodSignature.of(method + shape.typeParameters(), shape.flatParameters(), shape.promise()),
                BrokenLines.call(
                        imports.value(placed.module(), context.names().operationConstant(operation)),
                        shape.flatArgument()));
    }
}
