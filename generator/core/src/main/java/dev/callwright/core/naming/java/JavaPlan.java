package dev.callwright.core.naming.java;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.plan.AlternativeNames;
import dev.callwright.core.naming.plan.CallPaths;
import dev.callwright.core.naming.plan.ClassNames;
import dev.callwright.core.naming.plan.ConstantNames;
import dev.callwright.core.naming.plan.ErrorNames;
import dev.callwright.core.naming.plan.InputNames;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.plan.MemberNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.ParamsNames;
import dev.callwright.core.naming.plan.ServerNames;
import dev.callwright.core.naming.plan.SharedParams;
import dev.callwright.core.naming.plan.TypeNameRequests;
import dev.callwright.core.naming.plan.Variables;
import dev.callwright.core.naming.plan.WebhookNames;
import dev.callwright.core.naming.plan.WireNames;
import dev.callwright.core.naming.plan.WireNames.WireName;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the names of the Java SDK. */
public final class JavaPlan {
    private static final String SERVICE = "Service";

    private final ApiModel model;
    private final LockedNames lock;
    private final TypeNameRequests typeRequests;
    private final WireNames wireNames = new WireNames();

    public JavaPlan(ApiModel model, TypeNameRequests typeRequests, LockedNames lock) {
        this.model = model;
        this.typeRequests = typeRequests;
        this.lock = lock;
    }

    /** The planned names. */
    public JavaNames plan(String basePackage, String client, WebhookNames webhooks) {
        Map<TypeId, String> types = types();
        CallPaths.Rules rules = new CallPaths.Rules(
                ReservedWords.JAVA_CLIENT,
                ReservedWords.JAVA_METHODS,
                true,
                List.of("WithResponse"),
                LockKeys.JAVA_ACCESSOR,
                LockKeys.JAVA_METHOD);
        CallPaths paths = new CallPaths(rules, lock).plan(model);
        PlannedJavaNames.Calls calls = new PlannedJavaNames.Calls(
                paths.accessors(), services(), paths.methods(), operationConstants(paths), params(paths), inputs());
        return new PlannedJavaNames(
                basePackage,
                new PlannedJavaNames.ClientNames(
                        client, webhooks, Variables.of(model), ServerNames.of(model, Casing.UPPER_SNAKE), errors()),
                new JavaTypes(types).all(),
                calls);
    }

    private Map<String, String> errors() {
        ErrorNames names = ErrorNames.java(model, lock);
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_EXCEPTIONS);
        return names.publish(scope.assign(names.requests()));
    }

    private Map<TypeId, String> types() {
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_TYPES);
        Map<TypeId, String> names = scope.assign(typeRequests.requests(LockKeys.JAVA_TYPE));
        typeRequests.publish(LockKeys.JAVA_TYPE, names);
        return names;
    }

    private Map<String, String> services() {
        List<NameRequest<String>> requests = new ArrayList<>();
        resources().forEach(resource -> requests.add(service(resource)));
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_SUFFIXED_TYPES);
        Map<String, String> names = scope.assign(requests);
        names.forEach((key, name) -> lock.publish(LockKeys.JAVA_SERVICE, key, name));
        return names;
    }

    private NameRequest<String> service(Resource resource) {
        String key = NameKeys.of(resource.path());
        return NameRequest.of(key, 0, key)
                .candidates(
                        ClassNames.resource(resource.path(), SERVICE),
                        () -> ClassNames.fallbacks(resource.path(), SERVICE))
                .published(lock.published(LockKeys.JAVA_SERVICE, key))
                .companions(List.of("Async"));
    }

    private Map<String, String> params(CallPaths paths) {
        ParamsNames names = new ParamsNames(paths, lock, LockKeys.JAVA_PARAMS);
        List<Operation> own = new ArrayList<>();
        Map<String, SharedParams.OnlyMember> shared = new HashMap<>();
        for (Operation operation : model.operations()) {
            Optional<SharedParams.OnlyMember> member = SharedParams.of(operation);
            member.ifPresentOrElse(each -> shared.put(NameKeys.of(operation), each), () -> own.add(operation));
        }
        List<NameRequest<String>> requests = names.requests(own, 1);
        for (SharedParams.OnlyMember member : new LinkedHashSet<>(shared.values())) {
            requests.add(NameRequest.of(member.key(), 0, member.key()).candidates(member.name(), List::of));
        }
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_SUFFIXED_TYPES);
        Map<String, String> assigned = scope.assign(requests);
        Map<String, String> published = names.publish(own, assigned);
        shared.forEach((key, member) -> published.put(key, assigned.get(member.key())));
        return published;
    }

    private Map<String, String> operationConstants(CallPaths paths) {
        Map<String, String> constants = new HashMap<>();
        for (Resource resource : resources()) {
            List<NameRequest<String>> requests = new ArrayList<>();
            for (Operation operation : resource.operations()) {
                String method = requireNonNull(paths.methods().get(NameKeys.of(operation)));
                requests.add(NameRequest.of(NameKeys.of(operation), 0, method)
                        .candidates(Words.of(method).upperSnake(), List::of));
            }
            constants.putAll(
                    new Scope(Casing.UPPER_SNAKE, Case.MATTERS, ReservedWords.JAVA_CONSTANTS).assign(requests));
        }
        return constants;
    }

    private Map<String, Map<String, JavaMember>> inputs() {
        Map<String, Map<String, JavaMember>> inputs = new HashMap<>();
        for (Operation operation : model.operations()) {
            inputs.put(NameKeys.of(operation), new InputNames(operation, lock).java(wireNames));
        }
        return inputs;
    }

    private List<Resource> resources() {
        return model.resources().stream().flatMap(Resource::withDescendants).toList();
    }

    /** Plans the members of types. */
    private final class JavaTypes implements TypeDefinition.Visitor<JavaTypes> {
        private final Map<TypeId, String> names;
        private final AlternativeNames alternativeNames;
        private final Map<TypeId, Map<String, JavaMember>> properties = new HashMap<>();
        private final Map<TypeId, Map<String, String>> constants = new HashMap<>();
        private final Map<TypeId, List<String>> alternatives = new HashMap<>();

        JavaTypes(Map<TypeId, String> names) {
            this.names = names;
            this.alternativeNames = new AlternativeNames(names);
        }

        PlannedJavaNames.Types all() {
            model.types().forEach(type -> type.accept(this));
            return new PlannedJavaNames.Types(names, properties, constants, alternatives);
        }

        @Override
        public JavaTypes object(ObjectType type) {
            String typeName = name(type);
            MemberNames members = new MemberNames(wireNames, lock.published(LockKeys.JAVA_PROPERTIES, typeName));
            for (Property property : type.properties()) {
                WireName name = wireNames.of(property.wireName());
                members.add(name.text(), name.spellingRank(), name.preferred(), name::fallbacks);
            }
            Map<String, JavaMember> planned = members.plan();
            members.forEachLockable(
                    planned,
                    (wireName, accessor) ->
                            lock.publish(new LockKey(LockKeys.JAVA_PROPERTIES, wireName), typeName, accessor));
            properties.put(type.id(), planned);
            return this;
        }

        @Override
        public JavaTypes enumeration(EnumType type) {
            constants.put(type.id(), new ConstantNames(type, name(type), lock).plan());
            return this;
        }

        @Override
        public JavaTypes union(UnionType type) {
            alternatives.put(type.id(), alternativeNames.plan(type));
            return this;
        }

        private String name(TypeDefinition type) {
            return requireNonNull(names.get(type.id()));
        }
    }
}
