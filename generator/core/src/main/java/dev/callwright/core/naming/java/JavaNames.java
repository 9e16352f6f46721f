package dev.callwright.core.naming.java;

import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.plan.SharedNames;
import java.util.Locale;
import java.util.Optional;

/** The names of the Java SDK, planned before anything is emitted. Lookups of unknown elements throw. */
public interface JavaNames extends SharedNames {

    /** The base package. */
    String basePackage();

    /** The package of the runtime classes. */
    String corePackage();

    /** The client, such as {@code PetsClient}. */
    QualifiedName client();

    /** The client whose methods return futures, such as {@code PetsClientAsync}. */
    default QualifiedName asyncClient() {
        return client().suffixed("Async");
    }

    /** The webhooks class, such as {@code PetsWebhooks}. */
    QualifiedName webhooks();

    /** The exception of a class of errors, such as {@code CardException}. */
    QualifiedName error(ErrorClass error);

    /** The class or interface of a type. */
    QualifiedName type(TypeId type);

    /** The type that a type is declared in; empty: it is declared on its own or in a params class. */
    Optional<TypeId> owner(TypeId type);

    /** The service class of a resource. */
    QualifiedName service(Resource resource);

    /** The service class of a resource whose methods return futures. */
    default QualifiedName asyncService(Resource resource) {
        return service(resource).suffixed("Async");
    }

    /** The accessor of a resource on its parent service or on the client, such as {@code verificationSessions}. */
    String resourceAccessor(Resource resource);

    /** The method of an operation, unique among the methods and accessors of its service. */
    String method(Operation operation);

    /** The constant that describes an operation in its service class. */
    String operationConstant(Operation operation);

    /** The params class of an operation, which must have {@link Operation#paramsInputs()}. */
    QualifiedName params(Operation operation);

    /** The names of a property of an object type. */
    JavaMember property(TypeId type, String wireName);

    /** The names of an input; for path inputs, {@link JavaMember#accessor()} is the method parameter. */
    JavaMember input(Operation operation, Input input);

    /** The constant of an enum value. */
    String constant(TypeId type, EnumValue value);

    /** The nested class that wraps an alternative of a union that is not a class, such as {@code OfString}. */
    String alternative(TypeId union, int index);

    /** The method that wraps it, such as {@code ofString}. */
    default String alternativeFactory(TypeId union, int index) {
        String wrapper = alternative(union, index);
        return wrapper.substring(0, 1).toLowerCase(Locale.ROOT) + wrapper.substring(1);
    }
}
