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
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.plan.AlternativeNames;
import dev.callwright.core.naming.plan.ApiName;
import dev.callwright.core.naming.plan.CallPaths;
import dev.callwright.core.naming.plan.ClassNames;
import dev.callwright.core.naming.plan.ConstantNames;
import dev.callwright.core.naming.plan.ErrorNames;
import dev.callwright.core.naming.plan.InputNames;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.plan.MemberNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.ServerNames;
import dev.callwright.core.naming.plan.TypeNames;
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
import java.util.List;
import java.util.Map;

/** Plans the names of the Java SDK. */
public final class JavaPlan {
    private static final String SERVICE = "Service";

    /** What the name of a service has at its end where its methods are asynchronous. */
    private static final String ASYNC = "Async";

    private final ApiModel model;
    private final LockedNames lock;
    private final TypeNames types;
    private final CallPaths paths;
    private final String apiName;
    private final WireNames wireNames = new WireNames();

    /**
     * @param paths the accessors and methods
     * @param types the names of types
     */
    public JavaPlan(ApiModel model, CallPaths paths, TypeNames types, LockedNames lock) {
        this.model = model;
        this.paths = paths;
        this.types = types;
        this.lock = lock;
        this.apiName = ApiName.of(model, lock);
    }

    /** The accessors and methods of an API. */
    public static CallPaths paths(ApiModel model, LockedNames lock) {
        CallPaths.Rules rules =
                new CallPaths.Rules(List.of("WithResponse"), LockKeys.JAVA_ACCESSOR, LockKeys.JAVA_METHOD);
        return new CallPaths(rules, lock).plan(model);
    }

    /** The planned names. */
    public JavaNames plan(String basePackage, String client, WebhookNames webhooks) {
        PlannedJavaNames.Calls calls = new PlannedJavaNames.Calls(
                paths.accessors(), services(), paths.methods(), operationConstants(), inputs());
        return new PlannedJavaNames(
                basePackage,
                new PlannedJavaNames.ClientNames(client, webhooks, Variables.of(model, apiName), servers(), errors()),
                new JavaTypes().all(),
                calls);
    }

    private ServerNames servers() {
        return ServerNames.of(model, Casing.UPPER_SNAKE, new ServerNames.Locked(lock, LockKeys.JAVA_SERVER));
    }

    private Map<String, String> errors() {
        ErrorNames names = ErrorNames.java(model, lock);
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.JAVA_EXCEPTIONS);
        return names.publish(scope.assign(names.requests()));
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
                        blocking(ClassNames.resource(resource.path(), SERVICE + ASYNC)),
                        () -> ClassNames.fallbacks(resource.path(), SERVICE + ASYNC).stream()
                                .map(JavaPlan::blocking)
                                .toList())
                .published(lock.published(LockKeys.JAVA_SERVICE, key))
                .companions(List.of(ASYNC))
                .in(apiName);
    }

    // The longer of the two names is the one that has to be short enough.
    private static String blocking(String name) {
        return name.substring(0, name.length() - ASYNC.length());
    }

    private Map<String, String> operationConstants() {
        Map<String, String> constants = new HashMap<>();
        for (Resource resource : resources()) {
            List<NameRequest<String>> requests = new ArrayList<>();
            for (Operation operation : resource.operations()) {
                String method = requireNonNull(paths.methods().get(NameKeys.of(operation)));
                requests.add(NameRequest.of(NameKeys.of(operation), 0, method)
                        .candidates(Words.of(method).upperSnake(), List::of)
                        .in(resource.name()));
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
        private final AlternativeNames alternativeNames;
        private final Map<TypeId, Map<String, JavaMember>> properties = new HashMap<>();
        private final Map<TypeId, Map<String, String>> constants = new HashMap<>();
        private final Map<TypeId, List<String>> alternatives = new HashMap<>();

        JavaTypes() {
            this.alternativeNames = new AlternativeNames(types, lock);
        }

        PlannedJavaNames.Types all() {
            model.types().forEach(type -> type.accept(this));
            return new PlannedJavaNames.Types(types, properties, constants, alternatives);
        }

        @Override
        public JavaTypes object(ObjectType type) {
            String place = type.nameSource().place();
            MemberNames members = new MemberNames(
                    wireNames, lock.publishedMembers(LockKeys.JAVA_PROPERTIES, place), types.simpleName(type.id()));
            for (Property property : type.properties()) {
                WireName name = wireNames.of(property.wireName());
                members.add(name.text(), name.spellingRank(), name.preferred(), name::fallbacks);
                if (property.value().type() instanceof TypeRef.ListOf) {
                    members.addAdder(name.text());
                }
            }
            Map<String, JavaMember> planned = members.plan();
            members.forEachLockable(
                    planned,
                    (wireName, accessor) ->
                            lock.publish(new LockKey(LockKeys.JAVA_PROPERTIES, wireName), place, accessor));
            properties.put(type.id(), planned);
            return this;
        }

        @Override
        public JavaTypes enumeration(EnumType type) {
            constants.put(type.id(), new ConstantNames(type, types.simpleName(type.id()), lock).plan());
            return this;
        }

        @Override
        public JavaTypes union(UnionType type) {
            alternatives.put(type.id(), alternativeNames.plan(type));
            return this;
        }
    }
}
