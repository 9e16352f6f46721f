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
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Leaves out of a model what no class file of Java has room for (Java Virtual Machine Specification, 4.11), with a
 * warning that says what is left out and what becomes of it. What can be split is split where Java is emitted.
 */
public final class ClassFileLimits {
    // Constants that a class file needs, counted on the safe side: names, descriptors, signatures and references.
    private static final int PLAIN_MEMBER = 5;
    private static final int TYPED_MEMBER = 12;
    private static final int OBJECT_ALTERNATIVE = 6;
    private static final int OTHER_ALTERNATIVE = 18;

    private final SpecTree tree;
    private final Diagnostics diagnostics;

    public ClassFileLimits(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The servers, fewer if there are too many. */
    public List<Server> servers(List<Server> all) {
        List<Server> some = all;
        if (all.size() > Limit.SERVERS.value()) {
            warn("/servers", Limit.SERVERS, "the others are reached by their base URL");
            some = all.subList(0, Limit.SERVERS.value());
        }
        return some.stream().map(this::server).toList();
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

    /** The security schemes, none of which can be left out. */
    public Map<String, SecurityScheme> schemes(Map<String, SecurityScheme> all) {
        if (all.size() > Limit.SECURITY_SCHEMES.value()) {
            refuse("/components/securitySchemes", Limit.SECURITY_SCHEMES);
        }
        return all;
    }

    /** The resources, none of which can be left out. */
    public List<Resource> resources(List<Resource> all) {
        if (all.size() > Limit.RESOURCES.value()) {
            refuse("/paths", Limit.RESOURCES);
        }
        return all;
    }

    /** The operation, with fewer inputs and ways to sign in if there are too many. */
    public Operation operation(Operation operation) {
        int most = Limit.SECURITY_ALTERNATIVES.value();
        boolean manyWays = operation.security().size() > most;
        if (manyWays) {
            warn(operation.pointer(), Limit.SECURITY_ALTERNATIVES, "the others are not tried");
        }
        if (operation.pathSlots() > Limit.PATH_ARGUMENTS.value()) {
            warn(operation.pointer(), Limit.PATH_ARGUMENTS, "in Java one argument, PathValues, holds all of them");
        }
        List<Input> inputs = inputs(operation);
        boolean deep = operation.types().anyMatch(NestedContainers::isTooDeep);
        if (deep) {
            warn(operation.pointer(), Limit.TYPE_DEPTH, "what lies deeper is any JSON value");
        }
        Operation flat = deep ? operation.mapTypes(NestedContainers::cut) : operation;
        return manyWays || inputs.size() < operation.inputs().size() ? withFewer(flat, inputs, most) : flat;
    }

    private static Operation withFewer(Operation operation, List<Input> inputs, int securities) {
        List<SecurityRequirement> security = operation.security();
        return operation.withRequest(operation
                .request()
                .withInputs(inputs)
                .withSecurity(security.subList(0, Math.min(securities, security.size()))));
    }

    private List<Input> inputs(Operation operation) {
        List<Input> some = fitting(
                operation.paramsInputs(), input -> constants(input.value().type()));
        if (some.size() == operation.paramsInputs().size()) {
            return operation.inputs();
        }
        warn(operation.pointer(), Limit.CLASS_CONSTANTS, "inputs after the first " + some.size() + " cannot be given");
        List<Input> inputs = new ArrayList<>(operation.pathInputs());
        inputs.addAll(some);
        return inputs;
    }

    /** The types, with fewer members and alternatives if there are too many. */
    public List<TypeDefinition> types(List<TypeDefinition> all) {
        Set<TypeId> objects = all.stream()
                .filter(ObjectType.class::isInstance)
                .map(TypeDefinition::id)
                .collect(Collectors.toSet());
        Reduced reduced = new Reduced(objects);
        return all.stream().map(type -> type.accept(reduced)).toList();
    }

    private static int constants(TypeRef type) {
        return type instanceof TypeRef.Scalar || type instanceof TypeRef.Any ? PLAIN_MEMBER : TYPED_MEMBER;
    }

    private static <T> List<T> fitting(List<T> all, ToIntFunction<T> constants) {
        int room = Limit.CLASS_CONSTANTS.value();
        for (int i = 0; i < all.size(); i++) {
            room -= constants.applyAsInt(all.get(i));
            if (room < 0) {
                return all.subList(0, i);
            }
        }
        return all;
    }

    private void warn(String pointer, Limit limit, String consequence) {
        diagnostics.warn(tree.location(pointer), limit.exceeded() + "; " + consequence);
    }

    private void refuse(String pointer, Limit limit) {
        diagnostics.error(tree.location(pointer), limit.exceeded() + "; leave some out with an overlay");
    }

    /** A type that a class file has room for. */
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
            List<Property> some = fitting(
                    type.properties(),
                    property -> ClassFileLimits.constants(property.value().type()));
            if (some.size() == type.properties().size()) {
                return flat(type);
            }
            warn(
                    type.id().pointer(),
                    Limit.CLASS_CONSTANTS,
                    "members after the first " + some.size() + " are kept like members that are not described");
            return flat(type.withProperties(some));
        }

        @Override
        public TypeDefinition enumeration(EnumType type) {
            if (type.values().size() > Limit.ENUM_CONSTANTS.value()) {
                warn(type.id().pointer(), Limit.ENUM_CONSTANTS, "the class makes the others with of(value)");
            }
            return type;
        }

        @Override
        public TypeDefinition union(UnionType type) {
            List<Alternative> some = fitting(type.alternatives(), this::constants);
            if (some.size() == type.alternatives().size()) {
                return flat(type);
            }
            warn(
                    type.id().pointer(),
                    Limit.CLASS_CONSTANTS,
                    "alternatives after the first " + some.size() + " are kept like ones that are not described");
            return flat(type.withAlternatives(some));
        }

        private TypeDefinition flat(TypeDefinition type) {
            if (type.parts().stream().noneMatch(NestedContainers::isTooDeep)) {
                return type;
            }
            warn(type.id().pointer(), Limit.TYPE_DEPTH, "what lies deeper is any JSON value");
            return type.mapTypes(NestedContainers::cut);
        }
    }
}
