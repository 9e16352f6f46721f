package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.SharedNames;

/** The TypeScript names of an API, all decided before anything is emitted. Asking for an unknown thing is a bug and throws. */
public interface TypeScriptNames extends SharedNames {

    /** The npm package, such as {@code @acme/pets}. */
    String packageName();

    /** The variable that snippets and the default export use for the client, such as {@code pets}. */
    String clientVariable();

    /** The client class, such as {@code PetsClient}. */
    String client();

    /** The interface of the client's options where the API has some of its own, such as {@code PetsClientOptions}. */
    String clientOptions();

    /** The function that makes a client, such as {@code createPetsClient}. */
    String createClient();

    /** The constant with what the client says of its API, such as {@code petsSettings}. */
    String settings();

    /** The class that reads webhooks, such as {@code PetsWebhooks}. */
    String webhooks();

    /** The interface or type alias of a type; unique in the package. */
    String type(TypeId type);

    /** The file below {@code src} that declares a type, without extension, such as {@code models/customer}. */
    String typeModule(TypeId type);

    /** The class of a resource; unique in the package. */
    String resource(Resource resource);

    /** The file below {@code src} that declares a resource, without extension, such as {@code resources/identity/verification-sessions}. */
    String resourceModule(Resource resource);

    /** The property of the parent resource or client that holds a resource. */
    String resourceAccessor(Resource resource);

    /** The method of an operation in its resource class. */
    String method(Operation operation);

    /** The exported constant that describes an operation; unique in the package. */
    String operationConstant(Operation operation);

    /** The interface of an operation's params object; only asked when the operation has {@link Operation#paramsInputs()}. */
    String params(Operation operation);

    /** The key a caller writes for an input; the wire name unless two inputs of the operation share it. For path inputs also a legal identifier. */
    String input(Operation operation, Input input);

    /** The key of the operation in the client's flat operation table: its id in lower case, made a legal identifier. */
    String operationAlias(Operation operation);
}
