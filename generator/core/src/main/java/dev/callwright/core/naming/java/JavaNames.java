package dev.callwright.core.naming.java;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.plan.SharedNames;

/** The Java names of an API, all decided before anything is emitted. Asking for an unknown thing is a bug and throws. */
public interface JavaNames extends SharedNames {

    /** The package everything lives under. */
    String basePackage();

    /** The package the runtime is relocated to. */
    String corePackage();

    /** The client, such as {@code PetsClient}. */
    QualifiedName client();

    /** What reads webhooks, such as {@code PetsWebhooks}. */
    QualifiedName webhooks();

    /** The class or interface of a type. */
    QualifiedName type(TypeId type);

    /** The class that holds a resource's methods. */
    QualifiedName service(Resource resource);

    /** The accessor on the parent service or client that returns a resource, such as {@code verificationSessions}. */
    String resourceAccessor(Resource resource);

    /** The method of an operation, unique among the operations and sub-resources of its service. */
    String method(Operation operation);

    /** The constant that describes an operation in its service class. */
    String operationConstant(Operation operation);

    /** The class of an operation's params object; only asked when the operation has {@link Operation#paramsInputs()}. */
    QualifiedName params(Operation operation);

    /** The names of a property of an object type. */
    JavaMember property(TypeId type, String wireName);

    /** The names of an input: for path inputs {@link JavaMember#accessor()} is the method parameter's name. */
    JavaMember input(Operation operation, Input input);

    /** The constant of an enum value. */
    String constant(TypeId type, EnumValue value);

    /** The name of the nested class that wraps a union's alternative which is not a class of its own, such as {@code OfString}. */
    String alternative(TypeId union, int index);
}
