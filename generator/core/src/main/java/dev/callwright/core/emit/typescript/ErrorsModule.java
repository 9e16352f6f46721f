package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ErrorBodies;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The module with the classes for kinds of errors, and the part of the settings that tells the runtime about them. */
final class ErrorsModule {
    /** The module's name below {@code src}. */
    static final String MODULE = "errors";

    private final TypeScriptContext context;
    private final ErrorBodies bodies;

    ErrorsModule(TypeScriptContext context) {
        this.context = context;
        this.bodies = context.model().settings().errors();
    }

    /** The view of the template. */
    record ErrorsView(List<ImportView> imports, String errorBody, List<ErrorView> errors) {
        ErrorsView {
            imports = List.copyOf(imports);
            errors = List.copyOf(errors);
        }
    }

    /** A class: its name, and the condition that an error must fulfil. */
    record ErrorView(String comment, String name, String text, String condition) {}

    /** The file of the module; empty without classes. */
    Optional<GeneratedFile> emit(TemplateRenderer renderer) {
        if (bodies.classes().isEmpty()) {
            return Optional.empty();
        }
        Imports imports = new Imports(MODULE);
        imports.coreValue("ApiError");
        String errorBody = imports.coreType("ErrorBody");
        List<ErrorView> errors = bodies.classes().stream().map(this::view).toList();
        return Optional.of(Sources.file(
                MODULE,
                renderer.render("typescript/errors.mustache", new ErrorsView(imports.views(), errorBody, errors))));
    }

    private ErrorView view(ErrorClass error) {
        String words = "An error of type " + String.join(" or ", error.types())
                + error.status().map(status -> " with status " + status).orElse("") + ".";
        String condition = error.types().stream()
                .map(type -> "error.type === " + TypeScriptLiterals.string(type))
                .collect(Collectors.joining(" || "));
        String name = context.names().error(error);
        return new ErrorView(
                context.docs().comment("").sentence(words).text(),
                name,
                TypeScriptLiterals.string(name),
                error.status()
                                .map(status -> "error.status === " + status + " && ")
                                .orElse("")
                        + (error.types().size() == 1 ? condition : "(" + condition + ")"));
    }

    /** The part of the settings; empty if nothing is known about the bodies. */
    Optional<ObjectLiteral> settings(Imports imports) {
        if (bodies.equals(ErrorBodies.NONE)) {
            return Optional.empty();
        }
        ObjectLiteral settings = new ObjectLiteral();
        bodies.type().ifPresent(path -> settings.put("type", path(path)));
        bodies.code().ifPresent(path -> settings.put("code", path(path)));
        bodies.message().ifPresent(path -> settings.put("message", path(path)));
        return Optional.of(settings);
    }

    // Emits: errorKinds: { ...petsSettings.errorKinds, classes: [{ type: 'card', of: CardError }] }
    /** The part of the settings that only clients need; empty without classes. */
    Optional<String> clientSettings(Imports imports) {
        String classes = bodies.classes().stream()
                .flatMap(error -> error.types().stream().map(type -> entry(error, type, imports)))
                .collect(Collectors.joining(", "));
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        String int64 = context.model()
                .errorBody()
                .flatMap(body -> context.int64().at(body, imports))
                .map(shape -> ", int64: " + shape)
                .orElse("");
        return Optional.of("errorKinds: { ..."
                + imports.value(SettingsModule.MODULE, context.names().settings()) + ".errorKinds, classes: [" + classes
                + "]" + int64 + " }");
    }

    private String entry(ErrorClass error, String type, Imports imports) {
        return "{ type: " + TypeScriptLiterals.string(type)
                + error.status().map(status -> ", status: " + status).orElse("")
                + ", of: " + imports.value(MODULE, context.names().error(error)) + " }";
    }

    private static String path(String path) {
        return Arrays.stream(path.split("\\.", -1))
                .map(TypeScriptLiterals::string)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
