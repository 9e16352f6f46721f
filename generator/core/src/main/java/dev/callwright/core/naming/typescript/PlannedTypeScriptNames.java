package dev.callwright.core.naming.typescript;

import static dev.callwright.core.naming.plan.PlannedName.planned;

import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.ServerNames;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.plan.Variables;
import dev.callwright.core.naming.plan.WebhookNames;
import java.util.Map;
import java.util.Set;

/** Map-backed {@link TypeScriptNames}. */
public final class PlannedTypeScriptNames implements TypeScriptNames {
    private final Package names;
    private final Modules modules;
    private final Types types;
    private final Resources resources;
    private final Calls calls;

    /** Names of the package and its client. */
    public record Package(
            String packageName,
            Int64Type int64,
            OperationIds operationIds,
            String clientVariable,
            String client,
            String createClient,
            WebhookNames webhooks,
            Variables variables,
            ServerNames servers) {}

    /** Names of types, by type, and the types whose values differ between requests and responses. */
    record Types(TypeNames names, Set<TypeId> oneWay, Special special) {}

    /** The modules of types and params, and of resources by their {@link NameKeys keys}. */
    record Modules(Map<TypeId, String> types, Map<String, String> resources) {}

    /** The interface of events that are not listed, and the classes of errors by the name that is set. */
    record Special(String unknownEvent, Map<String, String> errors) {}

    /** Names of resources, by their {@link NameKeys keys}. */
    record Resources(Map<String, String> classes, Map<String, String> accessors) {}

    /** Names of operations, by their {@link NameKeys keys}. */
    record Calls(
            Map<String, String> methods,
            Map<String, String> constants,
            Map<String, String> aliases,
            Map<String, Map<String, String>> inputs) {}

    PlannedTypeScriptNames(Package names, Modules modules, Types types, Resources resources, Calls calls) {
        this.names = names;
        this.modules = modules;
        this.types = types;
        this.resources = resources;
        this.calls = calls;
    }

    @Override
    public String packageName() {
        return names.packageName();
    }

    @Override
    public Int64Type int64() {
        return names.int64();
    }

    @Override
    public OperationIds operationIds() {
        return names.operationIds();
    }

    @Override
    public String clientVariable() {
        return names.clientVariable();
    }

    @Override
    public String client() {
        return names.client();
    }

    @Override
    public String createClient() {
        return names.createClient();
    }

    @Override
    public String clientOptions() {
        return names.client() + "Options";
    }

    @Override
    public String settings() {
        return settings(names);
    }

    static String settings(Package names) {
        return names.clientVariable() + "Settings";
    }

    @Override
    public String webhooks() {
        return names.webhooks().className();
    }

    @Override
    public Variables variables() {
        return names.variables();
    }

    @Override
    public ServerNames servers() {
        return names.servers();
    }

    @Override
    public WebhookNames webhookNames() {
        return names.webhooks();
    }

    @Override
    public String type(TypeId type) {
        return String.join(".", types.names().path(type));
    }

    @Override
    public String simpleName(TypeId type) {
        return types.names().simpleName(type);
    }

    @Override
    public TypeNames typeNames() {
        return types.names();
    }

    @Override
    public String error(ErrorClass error) {
        return planned(types.special().errors().get(error.name()), error.name());
    }

    @Override
    public String unknownEvent() {
        return types.special().unknownEvent();
    }

    @Override
    public String sentType(TypeId type) {
        return types.oneWay().contains(type) ? type(type) + TypeNames.SENT : type(type);
    }

    @Override
    public String typeModule(TypeId type) {
        return planned(modules.types().get(type), type);
    }

    @Override
    public String resource(Resource resource) {
        return planned(resources.classes().get(NameKeys.of(resource.path())), resource.path());
    }

    @Override
    public String resourceModule(Resource resource) {
        return planned(modules.resources().get(NameKeys.of(resource.path())), resource.path());
    }

    @Override
    public String resourceAccessor(Resource resource) {
        return planned(resources.accessors().get(NameKeys.of(resource.path())), resource.path());
    }

    @Override
    public String method(Operation operation) {
        return planned(calls.methods().get(NameKeys.of(operation)), operation.id());
    }

    @Override
    public String operationAlias(Operation operation) {
        return planned(calls.aliases().get(NameKeys.of(operation)), operation.id());
    }

    @Override
    public String operationConstant(Operation operation) {
        return planned(calls.constants().get(NameKeys.of(operation)), operation.id());
    }

    @Override
    public String params(Operation operation) {
        return type(types.names().params(operation));
    }

    @Override
    public String paramsModule(Operation operation) {
        return typeModule(types.names().params(operation));
    }

    @Override
    public String input(Operation operation, Input input) {
        Map<String, String> inputs = planned(calls.inputs().get(NameKeys.of(operation)), operation.id());
        return planned(inputs.get(NameKeys.of(input)), input.wireName());
    }
}
