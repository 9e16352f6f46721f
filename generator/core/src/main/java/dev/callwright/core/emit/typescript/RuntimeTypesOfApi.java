package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The modules of the runtime with a type that depends on the API: the body of errors, and the argument with expansion paths. */
final class RuntimeTypesOfApi {
    private static final String ERROR_BODY = "core/error-body";
    private static final String EXPAND_ARGUMENT = "core/expand-argument";
    private static final String EXPAND = "expand";
    private static final int MOST = 5;

    private final TypeScriptContext context;

    RuntimeTypesOfApi(TypeScriptContext context) {
        this.context = context;
    }

    /** The modules that differ from those of the runtime. */
    List<GeneratedFile> emit(TemplateRenderer renderer) {
        List<GeneratedFile> files = new ArrayList<>();
        errorBody().ifPresent(view -> files.add(file(ERROR_BODY, view, renderer)));
        context.model()
                .settings()
                .expandParameter()
                .filter(parameter -> !parameter.equals(EXPAND))
                .ifPresent(parameter -> files.add(file(EXPAND_ARGUMENT, expandArgument(parameter), renderer)));
        return files;
    }

    private static GeneratedFile file(String module, ModuleView view, TemplateRenderer renderer) {
        return Sources.file(module, renderer.render("typescript/module.mustache", view));
    }

    /** The module with the type of the body of errors; empty: that of the runtime. */
    Optional<ModuleView> errorBody() {
        Imports imports = new Imports(ERROR_BODY);
        TypeExpressions expressions = new TypeExpressions(context, imports, Usage.OUTPUT);
        Set<String> bodies = new LinkedHashSet<>();
        errorBodies().forEach(type -> bodies.add(expressions.of(type)));
        if (bodies.isEmpty() || bodies.contains(TypeExpressions.UNKNOWN)) {
            return Optional.empty();
        }
        String doc =
                context.docs().comment("").sentence("The body of an error.").text();
        TypeView alias = TypeView.ofAlias(doc, "ErrorBody", AliasLayout.layout(" ", List.copyOf(bodies), ""));
        return Optional.of(new ModuleView(imports.views(), List.of(alias), List.of(), List.of()));
    }

    // More different bodies than a reader can tell apart say nothing.
    private List<TypeRef> errorBodies() {
        Optional<TypeRef> common = context.model().errorBody();
        if (common.isPresent()) {
            return List.of(common.get());
        }
        List<TypeRef> bodies = context.model().operations().stream()
                .flatMap(Operation::errorTypes)
                .distinct()
                .toList();
        return bodies.size() <= MOST ? bodies : List.of();
    }

    private ModuleView expandArgument(String parameter) {
        String doc = context.docs()
                .comment("")
                .sentence("The argument with the paths of the members of a result that are objects and not ids.")
                .text();
        MemberView member = new MemberView("", TypeScriptLiterals.key(parameter) + "?", CallShape.PATHS);
        String declaration = "ExpandArgument<" + CallShape.PATHS + " extends readonly string[]>";
        return new ModuleView(
                List.of(), List.of(TypeView.ofInterface(doc, declaration, List.of(member))), List.of(), List.of());
    }
}
