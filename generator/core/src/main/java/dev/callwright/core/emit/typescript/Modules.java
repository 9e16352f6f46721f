package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules of types and resources; a resource's module also holds the types that only it uses. */
final class Modules {
    private final TypeScriptContext context;
    private final Map<String, List<TypeDefinition>> types = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    Modules(TypeScriptContext context) {
        this.context = context;
        for (TypeDefinition type : context.model().types()) {
            String module = context.names().typeModule(type.id());
            types.computeIfAbsent(module, key -> new ArrayList<>()).add(type);
        }
        context.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .forEach(resource -> resources.put(context.names().resourceModule(resource), resource));
    }

    /** The modules without values. */
    List<String> typeModules() {
        return types.keySet().stream()
                .filter(module -> !resources.containsKey(module))
                .sorted()
                .toList();
    }

    /** The modules of resources. */
    List<String> resourceModules() {
        return resources.keySet().stream().sorted().toList();
    }

    /** The files of all modules. */
    List<GeneratedFile> emit(TemplateRenderer renderer) {
        List<GeneratedFile> files = new ArrayList<>();
        for (String module : typeModules()) {
            files.add(file(module, typeView(module), renderer));
        }
        for (String module : resourceModules()) {
            files.add(file(module, resourceView(module), renderer));
        }
        return files;
    }

    private static GeneratedFile file(String module, ModuleView view, TemplateRenderer renderer) {
        return Sources.file(module, renderer.render("typescript/module.mustache", view));
    }

    private ModuleView typeView(String module) {
        Imports imports = new Imports(module);
        List<TypeView> declarations = declarations(module, imports);
        return new ModuleView(imports.views(), declarations, List.of(), Optional.empty());
    }

    private ModuleView resourceView(String module) {
        Imports imports = new Imports(module);
        ResourceModule resource = new ResourceModule(requireNonNull(resources.get(module)), context, imports);
        List<TypeView> declarations = new ArrayList<>(resource.params());
        declarations.addAll(declarations(module, imports));
        List<ModuleView.OperationView> operations = resource.operations();
        ModuleView.ResourceView view = resource.view();
        return new ModuleView(imports.views(), declarations, operations, Optional.of(view));
    }

    private List<TypeView> declarations(String module, Imports imports) {
        TypeDeclarations declarations = new TypeDeclarations(context, imports);
        return types.getOrDefault(module, List.of()).stream()
                .flatMap(type -> declarations.of(type).stream())
                .toList();
    }
}
