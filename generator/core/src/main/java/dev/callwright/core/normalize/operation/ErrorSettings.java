package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.ErrorBodies;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The setting {@code x-callwright.error}: how the bodies of errors tell kinds of errors apart. */
public final class ErrorSettings {
    private static final List<String> PATHS = List.of("type", "code", "message");

    private final DocumentContext document;
    private final DocumentNode settings;

    public ErrorSettings(DocumentContext document) {
        this.document = document;
        this.settings = document.declared().ofRoot().member("error");
    }

    /** The kinds of errors. Reports paths that no error response has. */
    public ErrorBodies kinds(List<Operation> operations, Map<TypeId, TypeDefinition> types) {
        List<TypeRef> bodies =
                operations.stream().flatMap(Operation::errorTypes).distinct().toList();
        PATHS.forEach(name -> text(name).ifPresent(path -> check(settings.member(name), path, bodies, types)));
        List<ErrorClass> classes = classes();
        if (!classes.isEmpty() && text("type").isEmpty()) {
            document.error(
                    settings,
                    "x-callwright.error: 'classes' needs the path of the error's type in the body; add it as 'type'");
        }
        return new ErrorBodies(text("type"), text("code"), text("message"), classes);
    }

    private Optional<String> text(String name) {
        return Optional.of(settings.text(name)).filter(text -> !text.isEmpty());
    }

    private List<ErrorClass> classes() {
        Map<String, ErrorClass> byName = new LinkedHashMap<>();
        for (DocumentNode.Member setting : settings.member("classes").members()) {
            ErrorClass added = of(setting.name(), setting.value());
            Optional<ErrorClass> known = Optional.ofNullable(byName.get(added.name()));
            if (known.isEmpty() || known.get().status().equals(added.status())) {
                List<String> all = new ArrayList<>();
                known.ifPresent(each -> all.addAll(each.types()));
                all.addAll(added.types());
                byName.put(added.name(), new ErrorClass(added.name(), added.status(), all));
            } else {
                document.error(
                        setting.value(),
                        "x-callwright.error: '" + added.name()
                                + "' has another status above; use one status for a class, or" + " another name");
            }
        }
        return List.copyOf(byName.values());
    }

    private static ErrorClass of(String type, DocumentNode setting) {
        boolean isName = setting.node().isTextual();
        return new ErrorClass(
                isName ? setting.node().asText() : setting.text("name"),
                setting.has("status")
                        ? Optional.of(setting.node().path("status").intValue())
                        : Optional.empty(),
                List.of(type));
    }

    private void check(DocumentNode setting, String path, List<TypeRef> bodies, Map<TypeId, TypeDefinition> types) {
        List<String> names = List.of(path.split("\\.", -1));
        if (!bodies.isEmpty() && bodies.stream().noneMatch(body -> ErrorBodies.hasMember(body, names, types))) {
            document.warn(
                    setting,
                    "x-callwright.error: no error response of the document has '" + path
                            + "'; set the path of a member of the body, such as error.type");
        }
    }
}
