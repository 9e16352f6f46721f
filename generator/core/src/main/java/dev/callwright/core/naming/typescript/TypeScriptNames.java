package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.SharedNames;

/** The names of the TypeScript SDK, planned before anything is emitted. Lookups of unknown elements throw. */
public interface TypeScriptNames extends SharedNames {

    /** The npm package, such as {@code @acme/pets}. */
    String packageName();

    /** The type of 64-bit integers. */
    Int64Type int64();

    /** Where the methods named by operation ids are. */
    OperationIds operationIds();

    /** The variable for the client in snippets and the default export, such as {@code pets}. */
    String clientVariable();

    /** The client class, such as {@code PetsClient}. */
    String client();

    /** The interface of client options if the API defines some, such as {@code PetsClientOptions}. */
    String clientOptions();

    /** The function that creates a client, such as {@code createPetsClient}. */
    String createClient();

    /** The constant with the settings of the API, such as {@code petsSettings}. */
    String settings();

    /** The webhooks class, such as {@code PetsWebhooks}. */
    String webhooks();

    /** The class of a class of errors, such as {@code CardError}. */
    String error(ErrorClass error);

    /** The interface or type alias of a type with the namespaces that it stands in, such as {@code Order.Item}; unique in the package. */
    String type(TypeId type);

    /** The interface or type alias of a type in its namespace, such as {@code Item}. */
    String simpleName(TypeId type);

    /** The interface of events that are not listed; empty if the API has no {@linkplain dev.callwright.core.model.EventObjects objects of events}. */
    String unknownEvent();

    /** The interface or type alias of a type in requests; the same as {@link #type} unless responses differ from requests. */
    String sentType(TypeId type);

    /** The module of a type: its path below {@code src} without extension, such as {@code models/customer}. */
    String typeModule(TypeId type);

    /** The class of a resource; unique in the package. */
    String resource(Resource resource);

    /** The module of a resource, such as {@code resources/identity}. */
    String resourceModule(Resource resource);

    /** The property of a resource on its parent resource or on the client. */
    String resourceAccessor(Resource resource);

    /** The method of an operation in its resource class. */
    String method(Operation operation);

    /** The exported constant that describes an operation; unique in the package. */
    String operationConstant(Operation operation);

    /** The params interface of an operation, which must have {@link Operation#paramsInputs()}. */
    String params(Operation operation);

    /** The module of these params. */
    String paramsModule(Operation operation);

    /** The key of an input in the arguments object: the wire name unless two inputs share it; a legal identifier for path inputs. */
    String input(Operation operation, Input input);

    /** The method of an operation in the class of operations by id: its id in lower case, as a legal identifier. */
    String operationAlias(Operation operation);
}
