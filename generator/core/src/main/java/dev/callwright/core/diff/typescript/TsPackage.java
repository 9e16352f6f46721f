package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.typescript.TsType.Keyword;
import dev.callwright.core.diff.typescript.TsType.Structure;
import dev.callwright.core.emit.typescript.PublicDeclarations;
import dev.callwright.core.emit.typescript.PublicDeclarations.Call;
import dev.callwright.core.emit.typescript.PublicDeclarations.Declaration;
import dev.callwright.core.emit.typescript.PublicDeclarations.Form;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The package of one version of an API: the types that it exports, and the methods of its resources. */
final class TsPackage {
    private final NamedApi api;
    private final TypeScriptNames names;
    private final PublicDeclarations declared;
    private final Map<String, TsDeclaration> declarations = new LinkedHashMap<>();
    private final Map<String, TsMethod> methods = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    TsPackage(NamedApi api) {
        this.api = api;
        this.names = api.names().typeScript();
        this.declared = new PublicDeclarations(api.model(), names);
        api.model().resources().forEach(resource -> addResource("", resource));
        api.model().types().forEach(this::addType);
    }

    private void addResource(String parent, Resource resource) {
        String path = parent + names.resourceAccessor(resource);
        resources.put(path, resource);
        for (Operation operation : resource.operations()) {
            TsMethod method = method(resource, operation);
            methods.put(method.names().key(), method);
            if (!operation.paramsInputs().isEmpty()) {
                addParams(method);
            }
        }
        resource.children().forEach(child -> addResource(path + ".", child));
    }

    private TsMethod method(Resource resource, Operation operation) {
        Call call = declared.call(operation);
        TsMethod.Names all = new TsMethod.Names(
                names.resource(resource),
                names.method(operation),
                names.operationAlias(operation),
                names.operationConstant(operation));
        return new TsMethod(
                operation,
                all,
                operation.pathInputs().stream()
                        .map(input -> names.input(operation, input))
                        .toList(),
                ((Structure) TsTypeParser.parse(call.parameters())).members(),
                TsTypeParser.parse(call.arguments()),
                TsTypeParser.parse(call.result()),
                call.item().map(TsTypeParser::parse));
    }

    private void addParams(TsMethod method) {
        Declaration params = declared.params(method.operation());
        Map<String, Subject> subjects = new HashMap<>();
        for (Input input : method.operation().paramsInputs()) {
            subjects.put(names.input(method.operation(), input), method.subject(input));
        }
        add(new TsDeclaration(
                params.name(),
                params.form(),
                parsed(params),
                Usage.INPUT,
                method.subject(),
                key -> subjects.getOrDefault(key, method.subject())));
    }

    private void addType(TypeDefinition type) {
        String pointer = type.id().pointer();
        List<Declaration> all = declared.of(type);
        boolean isOneWay = all.size() > 1 && !isEvent(all);
        for (int i = 0; i < all.size(); i++) {
            Declaration each = all.get(i);
            Usage usage = isOneWay ? (i == 0 ? Usage.OUTPUT : Usage.INPUT) : type.usage();
            add(new TsDeclaration(
                    each.name(),
                    each.form(),
                    parsed(each),
                    usage,
                    Subjects.of(type),
                    name -> each.form() == Form.ALIAS
                            ? new Subject(Subject.Kind.ALTERNATIVE, pointer, pointerOr(name))
                            : Subjects.property(type, name)));
        }
    }

    // The pointer of a type of the document, or the name of another one.
    private String pointerOr(String name) {
        return Optional.ofNullable(declarations.get(name))
                .map(each -> each.subject().owner())
                .orElse(name);
    }

    private static boolean isEvent(List<Declaration> declarations) {
        return declarations.stream().anyMatch(each -> each.form() == Form.EVENTS);
    }

    private static TsType parsed(Declaration declaration) {
        return switch (declaration.form()) {
            case INTERFACE -> ((Structure) TsTypeParser.parse(declaration.text())).asInterface();
            case ALIAS -> TsTypeParser.parse(declaration.text());
            case EVENTS -> new Keyword(declaration.text());
        };
    }

    private void add(TsDeclaration declaration) {
        declarations.put(declaration.name(), declaration);
    }

    /** The API. */
    NamedApi api() {
        return api;
    }

    /** Its names. */
    TypeScriptNames names() {
        return names;
    }

    /** Its declarations that no operation and no type of the document has. */
    PublicDeclarations declared() {
        return declared;
    }

    /** The types of operations, then those of the document, by name. */
    Map<String, TsDeclaration> declarations() {
        return declarations;
    }

    /** The methods by class and name. */
    Map<String, TsMethod> methods() {
        return methods;
    }

    /** The resources by the way from the client to them: {@code identity.reports}. */
    Map<String, Resource> resources() {
        return resources;
    }

    /** The body of errors. */
    TsType errorBody() {
        return parsed(declared.errorBody());
    }

    /** The options that the API defines. */
    Structure options() {
        List<TsType.Member> members = Stream.concat(
                        Stream.of(declared.headerOptions()), declared.clientOptions().stream())
                .flatMap(each -> ((Structure) parsed(each)).members().stream())
                .toList();
        return new Structure(members, Optional.empty(), true);
    }

    /** The meaning of all names. */
    Map<String, TsType> types() {
        Map<String, TsType> types = new HashMap<>();
        declarations.values().stream()
                .filter(each -> each.form() != Form.EVENTS)
                .forEach(each -> types.put(each.name(), each.type()));
        types.put("RequestOptions", RequestOptions.TYPE);
        types.put(declared.errorBody().name(), errorBody());
        return types;
    }
}
