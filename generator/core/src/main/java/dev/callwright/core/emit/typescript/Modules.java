package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The modules of types and resources; a resource's module also holds the types that only it uses unless it would be too long. */
final class Modules {
    private final TypeScriptContext context;
    // Without those that are declared in another type.
    private final Map<String, List<TypeDefinition>> types = new LinkedHashMap<>();
    private final Map<String, List<Operation>> params = new LinkedHashMap<>();
    private final Map<String, List<Resource>> resources = new LinkedHashMap<>();

    Modules(TypeScriptContext context) {
        this.context = context;
        for (TypeDefinition type : context.model().types()) {
            if (context.names().simpleName(type.id()).equals(context.names().type(type.id()))) {
                add(types, context.names().typeModule(type.id()), type);
            }
        }
        context.model().resources().stream().flatMap(Resource::withDescendants).forEach(resource -> {
            add(resources, context.names().resourceModule(resource), resource);
            resource.operations().stream()
                    .filter(operation -> !operation.paramsInputs().isEmpty())
                    .forEach(operation -> add(params, context.names().paramsModule(operation), operation));
        });
    }

    private static <T> void add(Map<String, List<T>> modules, String module, T declared) {
        modules.computeIfAbsent(module, key -> new ArrayList<>()).add(declared);
    }

    /** The modules without values. */
    List<String> typeModules() {
        TreeSet<String> modules = new TreeSet<>(types.keySet());
        modules.addAll(params.keySet());
        modules.removeAll(resources.keySet());
        return List.copyOf(modules);
    }

    /** The modules of resources. */
    List<String> resourceModules() {
        return resources.keySet().stream().sorted().toList();
    }

    /** The files of all modules. */
    List<GeneratedFile> emit(TemplateRenderer renderer) {
        List<String> modules = new ArrayList<>(typeModules());
        modules.addAll(resourceModules());
        return modules.stream()
                .map(module -> Sources.file(module, renderer.render("typescript/module.mustache", view(module))))
                .toList();
    }

    private ModuleView view(String module) {
        Imports imports = new Imports(module);
        List<ResourceModule> parts = resources.getOrDefault(module, List.of()).stream()
                .map(resource -> new ResourceModule(resource, context, imports))
                .toList();
        List<TypeView> declarations = declarations(module, imports);
        List<ModuleView.OperationView> operations =
                parts.stream().flatMap(part -> part.operations().stream()).toList();
        List<ModuleView.ResourceView> classes =
                parts.stream().map(ResourceModule::view).toList();
        return new ModuleView(imports.views(), declarations, operations, classes);
    }

    private List<TypeView> declarations(String module, Imports imports) {
        ParamsDeclarations ofParams = new ParamsDeclarations(context, imports);
        TypeDeclarations ofTypes = new TypeDeclarations(context, imports);
        List<TypeView> declarations = new ArrayList<>();
        params.getOrDefault(module, List.of()).forEach(operation -> declarations.addAll(ofParams.of(operation)));
        types.getOrDefault(module, List.of()).forEach(type -> declarations.addAll(ofTypes.of(type)));
        return declarations;
    }
}
