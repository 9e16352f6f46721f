package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.concurrent.CompletableFuture;

/** The two kinds of services and clients: methods wait for the response, or return a future. */
enum CallMode {
    SYNC("call", "page", "request"),
    ASYNC("callAsync", "pageAsync", "requestAsync");

    private final String call;
    private final String page;
    private final String request;

    CallMode(String call, String page, String request) {
        this.call = call;
        this.page = page;
        this.request = request;
    }

    /** The method of the runtime that returns a response. */
    String call() {
        return call;
    }

    /** The method of the runtime that returns a page. */
    String page() {
        return page;
    }

    /** The method of the runtime that sends a request without an operation. */
    String request() {
        return request;
    }

    /** The client class. */
    QualifiedName client(JavaNames names) {
        return this == SYNC ? names.client() : names.asyncClient();
    }

    /** The service class of a resource. */
    QualifiedName service(JavaNames names, Resource resource) {
        return this == SYNC ? names.service(resource) : names.asyncService(resource);
    }

    /** What a method returns, given what it returns in the end. */
    TypeName returned(TypeName result) {
        return this == SYNC ? result : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result.box());
    }

    // Emits: redactWithResponse(session).value(), or caller.value(redactWithResponse(session))
    CodeBlock value(CodeBlock response) {
        return this == SYNC ? CodeBlock.of("$L.value()", response) : CodeBlock.of("caller.value($L)", response);
    }

    // Emits: redactWithResponse(session); or return caller.completion(redactWithResponse(session));
    CodeBlock completion(CodeBlock response) {
        return this == SYNC ? response : CodeBlock.of("return caller.completion($L)", response);
    }
}
