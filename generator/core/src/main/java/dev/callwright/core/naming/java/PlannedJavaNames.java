package dev.callwright.core.naming.java;

import static dev.callwright.core.naming.plan.PlannedName.planned;

import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.ServerNames;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.plan.Variables;
import dev.callwright.core.naming.plan.WebhookNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Map-backed {@link JavaNames}. */
final class PlannedJavaNames implements JavaNames {
    private final String basePackage;
    private final ClientNames client;
    private final Types types;
    private final Calls calls;

    /** Names of the client. */
    record ClientNames(
            String name, WebhookNames webhooks, Variables variables, ServerNames servers, Map<String, String> errors) {}

    /** Names of types and their members, by type. */
    record Types(
            TypeNames names,
            Map<TypeId, Map<String, JavaMember>> properties,
            Map<TypeId, Map<String, String>> constants,
            Map<TypeId, List<String>> alternatives) {}

    /** Names of resources and operations, by their {@link NameKeys keys}. */
    record Calls(
            Map<String, String> accessors,
            Map<String, String> services,
            Map<String, String> methods,
            Map<String, String> constants,
            Map<String, Map<String, JavaMember>> inputs) {}

    PlannedJavaNames(String basePackage, ClientNames client, Types types, Calls calls) {
        this.basePackage = basePackage;
        this.client = client;
        this.types = types;
        this.calls = calls;
    }

    @Override
    public String basePackage() {
        return basePackage;
    }

    @Override
    public String corePackage() {
        return basePackage + ".core";
    }

    @Override
    public QualifiedName client() {
        return new QualifiedName(basePackage, client.name());
    }

    @Override
    public QualifiedName webhooks() {
        return new QualifiedName(basePackage, client.webhooks().className());
    }

    @Override
    public Variables variables() {
        return client.variables();
    }

    @Override
    public ServerNames servers() {
        return client.servers();
    }

    @Override
    public WebhookNames webhookNames() {
        return client.webhooks();
    }

    @Override
    public QualifiedName error(ErrorClass error) {
        return new QualifiedName(
                basePackage + ".exception", planned(client.errors().get(error.name()), error.name()));
    }

    @Override
    public QualifiedName type(TypeId type) {
        // All in one package: outside a module, a sealed union and its alternatives must be in the same one (JLS
        // 8.1.1.2).
        return new QualifiedName(basePackage + ".model", types.names().path(type));
    }

    @Override
    public QualifiedName service(Resource resource) {
        return new QualifiedName(
                basePackage + ".service", planned(calls.services().get(NameKeys.of(resource.path())), resource.path()));
    }

    @Override
    public String resourceAccessor(Resource resource) {
        return planned(calls.accessors().get(NameKeys.of(resource.path())), resource.path());
    }

    @Override
    public String method(Operation operation) {
        return planned(calls.methods().get(NameKeys.of(operation)), operation.id());
    }

    @Override
    public String operationConstant(Operation operation) {
        return planned(calls.constants().get(NameKeys.of(operation)), operation.id());
    }

    @Override
    public QualifiedName params(Operation operation) {
        return type(types.names().params(operation));
    }

    @Override
    public TypeNames typeNames() {
        return types.names();
    }

    @Override
    public Optional<TypeId> owner(TypeId type) {
        return types.names().owner(type).filter(owner -> !types.names().isParams(owner));
    }

    @Override
    public JavaMember property(TypeId type, String wireName) {
        return planned(planned(types.properties().get(type), type).get(wireName), wireName);
    }

    @Override
    public JavaMember input(Operation operation, Input input) {
        Map<String, JavaMember> inputs = planned(calls.inputs().get(NameKeys.of(operation)), operation.id());
        return planned(inputs.get(NameKeys.of(input)), input.wireName());
    }

    @Override
    public String constant(TypeId type, EnumValue value) {
        return planned(planned(types.constants().get(type), type).get(value.wireValue()), value.wireValue());
    }

    @Override
    public String alternative(TypeId union, int index) {
        return planned(types.alternatives().get(union), union).get(index);
    }
}
