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
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.lock.Slots;
import dev.callwright.core.naming.plan.AlternativeNames;
import dev.callwright.core.naming.plan.CallPaths;
import dev.callwright.core.naming.plan.ClassNames;
import dev.callwright.core.naming.plan.ConstantNames;
import dev.callwright.core.naming.plan.InputNames;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.plan.MemberNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.ParamsNames;
import dev.callwright.core.naming.plan.ServerNames;
import dev.callwright.core.naming.plan.SharedParams;
import dev.callwright.core.naming.plan.TypeContenders;
import dev.callwright.core.naming.plan.Variables;
import dev.callwright.core.naming.plan.WebhookNames;
import dev.callwright.core.naming.plan.WireNames;
import dev.callwright.core.naming.plan.WireNames.WireName;
import dev.callwright.core.naming.scope.Contender;
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

/** Plans the Java names of a model. */
public final class JavaPlan {
    private static final String SERVICE = "Service";

    private final ApiModel model;
    private final LockedNames lock;
    private final TypeContenders typeContenders;
    private final WireNames wireNames = new WireNames();

    public JavaPlan(ApiModel model, TypeContenders typeContenders, LockedNames lock) {
        this.model = model;
        this.typeContenders = typeContenders;
        this.lock = lock;
    }

    public JavaNames plan(String basePackage, String client, WebhookNames webhooks) {
        Map<TypeId, String> types = types();
        CallPaths.Rules rules = new CallPaths.Rules(
                ReservedWords.JAVA_CLIENT,
                ReservedWords.JAVA_METHODS,
                true,
                List.of("WithResponse", "Async"),
                Slots.JAVA_ACCESSOR,
                Slots.JAVA_METHOD);
        CallPaths paths = new CallPaths(rules, lock).plan(model);
        PlannedJavaNames.Calls calls = new PlannedJavaNames.Calls(
                paths.accessors(), services(), paths.methods(), operationConstants(paths), params(paths), inputs());
        return new PlannedJavaNames(
                basePackage,
                new PlannedJavaNames.ClientNames(
                        client, webhooks, Variables.of(model), ServerNames.of(model, Casing.UPPER_SNAKE)),
                new JavaTypes(types).all(),
                calls);
    }

    private Map<TypeId, String> types() {
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_TYPES);
        Map<TypeId, String> names = scope.assign(typeContenders.all(Slots.JAVA_TYPE));
        typeContenders.publish(Slots.JAVA_TYPE, names);
        return names;
    }

    private Map<String, String> services() {
        List<Contender<String>> contenders = new ArrayList<>();
        resources().forEach(resource -> contenders.add(service(resource)));
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_SUFFIXED_TYPES);
        Map<String, String> names = scope.assign(contenders);
        names.forEach((place, name) -> lock.publish(Slots.JAVA_SERVICE, place, name));
        return names;
    }

    private Contender<String> service(Resource resource) {
        String place = NameKeys.of(resource.path());
        return Contender.of(place, 0, place)
                .wants(ClassNames.resource(resource.path(), SERVICE), () -> ClassNames.others(resource.path(), SERVICE))
                .published(lock.published(Slots.JAVA_SERVICE, place));
    }

    private Map<String, String> params(CallPaths paths) {
        ParamsNames names = new ParamsNames(paths, lock, Slots.JAVA_PARAMS);
        List<Operation> own = new ArrayList<>();
        Map<String, SharedParams.Shape> shared = new HashMap<>();
        for (Operation operation : model.operations()) {
            Optional<SharedParams.Shape> shape = SharedParams.of(operation);
            shape.ifPresentOrElse(each -> shared.put(NameKeys.of(operation), each), () -> own.add(operation));
        }
        List<Contender<String>> contenders = names.contenders(own, 1);
        for (SharedParams.Shape shape : new LinkedHashSet<>(shared.values())) {
            contenders.add(Contender.of(shape.key(), 0, shape.key()).wants(shape.name(), List::of));
        }
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_SUFFIXED_TYPES);
        Map<String, String> assigned = scope.assign(contenders);
        Map<String, String> published = names.publish(own, assigned);
        shared.forEach((place, shape) -> published.put(place, assigned.get(shape.key())));
        return published;
    }

    private Map<String, String> operationConstants(CallPaths paths) {
        Map<String, String> constants = new HashMap<>();
        for (Resource resource : resources()) {
            List<Contender<String>> contenders = new ArrayList<>();
            for (Operation operation : resource.operations()) {
                String method = requireNonNull(paths.methods().get(NameKeys.of(operation)));
                contenders.add(Contender.of(NameKeys.of(operation), 0, method)
                        .wants(Words.of(method).upperSnake(), List::of));
            }
            constants.putAll(
                    new Scope(Casing.UPPER_SNAKE, Case.MATTERS, ReservedWords.JAVA_CONSTANTS).assign(contenders));
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

    /** What belongs to types. */
    private final class JavaTypes {
        private final Map<TypeId, String> names;

        JavaTypes(Map<TypeId, String> names) {
            this.names = names;
        }

        PlannedJavaNames.Types all() {
            Map<TypeId, Map<String, JavaMember>> properties = new HashMap<>();
            Map<TypeId, Map<String, String>> constants = new HashMap<>();
            Map<TypeId, List<String>> alternatives = new HashMap<>();
            AlternativeNames alternativeNames = new AlternativeNames(names);
            for (TypeDefinition type : model.types()) {
                if (type instanceof ObjectType object) {
                    properties.put(type.id(), properties(object));
                } else if (type instanceof EnumType enumeration) {
                    constants.put(
                            type.id(),
                            new ConstantNames(enumeration, requireNonNull(names.get(type.id())), lock).plan());
                } else if (type instanceof UnionType union) {
                    alternatives.put(type.id(), alternativeNames.plan(union));
                }
            }
            return new PlannedJavaNames.Types(names, properties, constants, alternatives);
        }

        private Map<String, JavaMember> properties(ObjectType type) {
            String typeName = requireNonNull(names.get(type.id()));
            MemberNames members = new MemberNames(wireNames, lock.published(Slots.JAVA_PROPERTIES, typeName));
            for (Property property : type.properties()) {
                WireName name = wireNames.of(property.wireName());
                members.add(name.text(), name.spellingRank(), name.first(), name::others);
            }
            Map<String, JavaMember> planned = members.plan();
            members.forEndangered(
                    planned,
                    (wireName, accessor) ->
                            lock.publish(new Slot(Slots.JAVA_PROPERTIES, wireName), typeName, accessor));
            return planned;
        }
    }
}
