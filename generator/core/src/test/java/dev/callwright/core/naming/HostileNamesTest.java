package dev.callwright.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.testing.HostileApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

final class HostileNamesTest {
    private static final NamingOptions OPERATIONS_ON_CLIENT =
            new NamingOptions(Optional.empty(), Optional.empty(), Int64Type.NUMBER, OperationIds.CLIENT);

    private final ApiModel model = HostileApi.model();
    private final JavaNames java =
            NamePlanner.plan(model, NamingOptions.defaults(), NamesLock.empty()).java();
    private final TypeScriptNames typeScript =
            NamePlanner.plan(model, OPERATIONS_ON_CLIENT, NamesLock.empty()).typeScript();

    private List<Resource> resources() {
        return model.resources().stream().flatMap(Resource::withDescendants).toList();
    }

    private static void assertUsable(List<String> names) {
        assertThat(names).doesNotHaveDuplicates().allMatch(SourceVersion::isName);
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> all(JavaMember member) {
        return Stream.of(member.accessor(), member.adder(), member.putter(), member.clearer())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void namesOfJavaFilesAreUnique() {
        List<String> types = new ArrayList<>();
        List<String> params = new ArrayList<>();
        List<String> services = new ArrayList<>();
        model.types()
                .forEach(type -> types.add(String.join(".", java.type(type.id()).simpleNames())));
        model.operations().stream()
                .filter(operation -> !operation.paramsInputs().isEmpty())
                .forEach(operation -> params.add(java.params(operation).simpleName()));
        resources().forEach(resource -> services.add(java.service(resource).simpleName()));
        for (List<String> names : List.of(types, params, services)) {
            assertUsable(names);
            assertThat(lowerCase(names)).doesNotHaveDuplicates();
            assertThat(names).allMatch(name -> name.chars().allMatch(c -> c < 0x80));
        }
    }

    @Test
    void namesOfJavaMembersAreUnique() {
        for (TypeDefinition type : model.types()) {
            List<String> names = new ArrayList<>();
            if (type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    names.addAll(all(java.property(type.id(), property.wireName())));
                }
            } else if (type instanceof EnumType enumeration) {
                enumeration.values().forEach(value -> names.add(java.constant(type.id(), value)));
            }
            assertUsable(names);
        }
    }

    @Test
    void namesOfJavaMethodsAreUnique() {
        for (Resource resource : resources()) {
            List<String> names = new ArrayList<>();
            for (Operation operation : resource.operations()) {
                names.add(java.method(operation));
                names.add(java.method(operation) + "WithResponse");
                assertUsable(inputs(operation, true));
                assertUsable(inputs(operation, false));
            }
            resource.children().forEach(child -> names.add(java.resourceAccessor(child)));
            assertUsable(names);
        }
    }

    private List<String> inputs(Operation operation, boolean path) {
        List<String> names = new ArrayList<>();
        for (Input input : operation.inputs()) {
            JavaMember member = java.input(operation, input);
            if (path && input.location() == Location.PATH) {
                names.add(member.accessor());
            } else if (!path && input.location() != Location.PATH) {
                names.addAll(all(member));
            }
        }
        return names;
    }

    @Test
    void namesOfTypeScriptDeclarationsAreUnique() {
        List<String> types = new ArrayList<>();
        List<String> constants = new ArrayList<>();
        List<String> clientMembers = new ArrayList<>();
        model.types().forEach(type -> types.add(typeScript.type(type.id())));
        resources().forEach(resource -> types.add(typeScript.resource(resource)));
        model.resources().forEach(resource -> clientMembers.add(typeScript.resourceAccessor(resource)));
        types.add(typeScript.client());
        for (Operation operation : model.operations()) {
            constants.add(typeScript.operationConstant(operation));
            clientMembers.add(typeScript.operationAlias(operation));
            if (!operation.paramsInputs().isEmpty()) {
                types.add(typeScript.params(operation));
            }
            List<String> keys = operation.inputs().stream()
                    .map(input -> typeScript.input(operation, input))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
        assertUsable(types);
        assertThat(lowerCase(types)).doesNotHaveDuplicates();
        assertThat(constants).doesNotHaveDuplicates();
        assertThat(clientMembers).doesNotHaveDuplicates().doesNotContain("call", "constructor", "then");
    }
}
