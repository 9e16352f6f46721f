package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.naming.java.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a Java snippet that do not depend on the arguments.
 *
 * @param className the class without the suffix of its variant
 * @param client the class of the client
 * @param variable the variable of the client
 * @param credentials the calls of the client's builder that set credentials; empty: the client comes from the environment
 * @param method the accessors and the method, such as {@code .customers().create}
 * @param corePackage the package of the runtime
 * @param pathValues the class that takes all path arguments together; empty: each is an argument
 * @param result the use of the result; empty: there is none
 * @param isStream whether the result is a stream
 * @param isUnwrapped whether the result is taken out of an {@code Optional}
 * @param taken names that the parameters of lambdas must not have
 */
public record JavaCall(
        String className,
        QualifiedName client,
        String variable,
        Optional<List<JavaCode>> credentials,
        String method,
        String corePackage,
        Optional<QualifiedName> pathValues,
        Optional<JavaResult> result,
        boolean isStream,
        boolean isUnwrapped,
        List<String> taken) {
    public JavaCall {
        credentials = credentials.map(List::copyOf);
        taken = List.copyOf(taken);
    }

    /**
     * The use of the result of a call.
     *
     * @param type the type of its variable
     * @param variable its variable
     * @param use a statement with it, without semicolon
     */
    public record JavaResult(JavaCode type, String variable, JavaCode use) {}
}
