package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.text.Description;
import java.util.List;
import java.util.Optional;

/** The declarations of types and of params classes, each with the types that are declared in it. */
final class Declarations implements TypeDefinition.Visitor<TypeSpec.Builder> {
    private final JavaContext context;

    Declarations(JavaContext context) {
        this.context = context;
    }

    /** The declaration of a type that is not nested. */
    TypeSpec of(TypeDefinition type) {
        return declaration(type).build();
    }

    /** The params class of an operation. */
    TypeSpec params(Operation operation) {
        Description words = Description.sentence("The arguments of ", operation.method() + " " + operation.path(), ".")
                .and(context.docs().description(operation.docs()).brief());
        TypeSpec.Builder params = new ObjectClass(
                        context,
                        JavaTypeOf.className(context.names().params(operation)),
                        new InputMembers(context).of(operation),
                        Optional.empty())
                .spec(Javadoc.render(words));
        return withNested(params, context.names().nested(operation)).build();
    }

    private TypeSpec.Builder declaration(TypeDefinition type) {
        return withNested(type.accept(this), context.names().nested(type.id()));
    }

    private TypeSpec.Builder withNested(TypeSpec.Builder owner, List<TypeId> nested) {
        for (TypeId id : nested) {
            // Types that no declaration mentions are left out.
            TypeDefinition type = context.types().get(id);
            if (type != null) {
                owner.addType(declaration(type).addModifiers(STATIC).build());
            }
        }
        return owner;
    }

    @Override
    public TypeSpec.Builder object(ObjectType type) {
        ObjectClass objectClass = new ObjectClass(
                context,
                JavaTypeOf.className(context.names().type(type.id())),
                new PropertyMembers(context).of(type),
                type.additionalProperties());
        Optional<CodeBlock> selection = EventMembers.selection(type, context);
        if (selection.isPresent()) {
            objectClass = objectClass.declaring(selection.get());
        }
        TypeSpec.Builder spec = objectClass.spec(context.docs().of(type.docs(), type.deprecated()));
        context.unionsOf(type.id()).forEach(spec::addSuperinterface);
        return spec;
    }

    @Override
    public TypeSpec.Builder enumeration(EnumType type) {
        return new EnumClass(type, context).spec();
    }

    @Override
    public TypeSpec.Builder union(UnionType type) {
        return new UnionInterface(type, context).spec();
    }
}
