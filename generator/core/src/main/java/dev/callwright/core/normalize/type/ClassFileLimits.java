package dev.callwright.core.normalize.type;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Reduces a model to the limits of Java class files (Java Virtual Machine Specification, 4.11), with a warning for each
 * element that is left out. Elements that can be split are split by the Java emitter.
 */
public final class ClassFileLimits {
    // Upper estimates for entries of the constant pool: names, descriptors, signatures and references.
    private static final int PLAIN_MEMBER = 5;
    private static final int TYPED_MEMBER = 12;
    private static final int NAMED_MEMBER = 20;
    private static final int OBJECT_ALTERNATIVE = 18;
    private static final int OTHER_ALTERNATIVE = 18;

    private final DocumentContext document;

    public ClassFileLimits(DocumentContext document) {
        this.document = document;
    }

    /** The servers, reduced to the limit. */
    public List<Server> servers(List<Server> all) {
        List<Server> kept = all;
        if (all.size() > Limit.SERVERS.value()) {
            warn("/servers", Limit.SERVERS, "the others are available as a base URL");
            kept = all.subList(0, Limit.SERVERS.value());
        }
        return kept.stream().map(this::server).toList();
    }

    private Server server(Server server) {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        server.variables().forEach((name, variable) -> variables.put(name, variable(variable)));
        return new Server(server.name(), server.url(), server.description(), variables);
    }

    private Server.Variable variable(Server.Variable variable) {
        if (variable.values().size() <= Limit.SERVER_VARIABLE_VALUES.value()) {
            return variable;
        }
        warn("/servers", Limit.SERVER_VARIABLE_VALUES, "values of the variable are not checked");
        return new Server.Variable(variable.defaultValue(), List.of(), variable.description());
    }

    /** The security schemes; an error above the limit. */
    public Map<String, SecurityScheme> schemes(Map<String, SecurityScheme> all) {
        if (all.size() > Limit.SECURITY_SCHEMES.value()) {
            error("/components/securitySchemes", Limit.SECURITY_SCHEMES);
        }
        return all;
    }

    /** The resources; an error above the limit. */
    public List<Resource> resources(List<Resource> all) {
        if (all.size() > Limit.RESOURCES.value()) {
            error("/paths", Limit.RESOURCES);
        }
        return all;
    }

    /** The operation, with inputs and security alternatives reduced to the limit. */
    public Operation operation(Operation operation) {
        int max = Limit.SECURITY_ALTERNATIVES.value();
        boolean manyAlternatives = operation.security().size() > max;
        if (manyAlternatives) {
            warn(operation.pointer(), Limit.SECURITY_ALTERNATIVES, "the others are ignored");
        }
        if (operation.pathSlots() > Limit.PATH_ARGUMENTS.value()) {
            warn(
                    operation.pointer(),
                    Limit.PATH_ARGUMENTS,
                    "in Java a single argument of type PathValues holds all of them");
        }
        List<Input> inputs = inputs(operation);
        boolean deep = operation.types().anyMatch(NestedContainers::isTooDeep);
        if (deep) {
            warn(operation.pointer(), Limit.TYPE_DEPTH, "deeper levels are read as any JSON value");
        }
        Operation called = operation.request().servers().isEmpty() ? operation : withServers(operation);
        Operation flat = deep ? called.mapTypes(NestedContainers::cut) : called;
        return manyAlternatives || inputs.size() < operation.inputs().size() ? withFewer(flat, inputs, max) : flat;
    }

    private Operation withServers(Operation operation) {
        Operation.Request request = operation.request();
        return operation.withRequest(request.withServers(request.servers().map(servers -> servers.map(this::server))));
    }

    private static Operation withFewer(Operation operation, List<Input> inputs, int securities) {
        List<SecurityRequirement> security = operation.security();
        return operation.withRequest(operation
                .request()
                .withInputs(inputs)
                .withSecurity(security.subList(0, Math.min(securities, security.size()))));
    }

    private List<Input> inputs(Operation operation) {
        List<Input> kept = fitting(
                operation.paramsInputs(), input -> constants(input.value().type()));
        if (kept.size() == operation.paramsInputs().size()) {
            return operation.inputs();
        }
        warn(operation.pointer(), Limit.CLASS_CONSTANTS, "inputs after the first " + kept.size() + " are left out");
        List<Input> inputs = new ArrayList<>(operation.pathInputs());
        inputs.addAll(kept);
        return inputs;
    }

    /** The types, with members and alternatives reduced to the limit. */
    public List<TypeDefinition> types(List<TypeDefinition> all) {
        Set<TypeId> objects = all.stream()
                .filter(ObjectType.class::isInstance)
                .map(TypeDefinition::id)
                .collect(Collectors.toSet());
        Reduced reduced = new Reduced(objects);
        return all.stream().map(type -> type.accept(reduced)).toList();
    }

    private static int constants(TypeRef type) {
        if (type.named().isPresent()) {
            return NAMED_MEMBER;
        }
        return type instanceof TypeRef.Scalar || type instanceof TypeRef.Any ? PLAIN_MEMBER : TYPED_MEMBER;
    }

    private static <T> List<T> fitting(List<T> all, ToIntFunction<T> constants) {
        int free = Limit.CLASS_CONSTANTS.value();
        for (int i = 0; i < all.size(); i++) {
            free -= constants.applyAsInt(all.get(i));
            if (free < 0) {
                return all.subList(0, i);
            }
        }
        return all;
    }

    private void warn(String pointer, Limit limit, String consequence) {
        document.warn(WarningKind.LIMIT, document.at(pointer), limit.exceeded() + "; " + consequence);
    }

    private void error(String pointer, Limit limit) {
        document.error(pointer, limit.exceeded() + "; leave some out with an overlay");
    }

    /** Reduces a type to the limit. */
    private final class Reduced implements TypeDefinition.Visitor<TypeDefinition> {
        private final Set<TypeId> objects;

        Reduced(Set<TypeId> objects) {
            this.objects = objects;
        }

        private int constants(Alternative alternative) {
            boolean isObject = alternative.type() instanceof TypeRef.Named named && objects.contains(named.id());
            return isObject ? OBJECT_ALTERNATIVE : OTHER_ALTERNATIVE;
        }

        @Override
        public TypeDefinition object(ObjectType type) {
            if (type.properties().stream()
                    .anyMatch(each -> each.value().choices().size() > Limit.ENUM_CONSTANTS.value())) {
                warn(type.id().pointer(), Limit.ENUM_CONSTANTS, "values of the discriminator are not checked");
            }
            List<Property> kept = fitting(
                    type.properties(),
                    property -> ClassFileLimits.constants(property.value().type()));
            if (kept.size() == type.properties().size()) {
                return flat(type);
            }
            warn(
                    type.id().pointer(),
                    Limit.CLASS_CONSTANTS,
                    "members after the first " + kept.size() + " are read as additional members");
            return flat(type.withProperties(kept));
        }

        @Override
        public TypeDefinition enumeration(EnumType type) {
            if (type.values().size() > Limit.ENUM_CONSTANTS.value()) {
                warn(type.id().pointer(), Limit.ENUM_CONSTANTS, "the others are created with of(value)");
            }
            return type;
        }

        @Override
        public TypeDefinition union(UnionType type) {
            List<Alternative> kept = fitting(type.alternatives(), this::constants);
            if (kept.size() == type.alternatives().size()) {
                return flat(type);
            }
            warn(
                    type.id().pointer(),
                    Limit.CLASS_CONSTANTS,
                    "alternatives after the first " + kept.size() + " are read as unknown alternatives");
            return flat(type.withAlternatives(kept));
        }

        private TypeDefinition flat(TypeDefinition type) {
            if (type.parts().stream().noneMatch(NestedContainers::isTooDeep)) {
                return type;
            }
            warn(type.id().pointer(), Limit.TYPE_DEPTH, "deeper levels are read as any JSON value");
            return type.mapTypes(NestedContainers::cut);
        }
    }
}
