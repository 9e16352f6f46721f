package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Server;
import dev.callwright.core.text.Description;
import java.util.List;

/** The enum of the servers of an API, nested in the client; emitted if there are several servers. */
final class ServerEnum {
    private final JavaContext context;
    private final List<Server> servers;

    ServerEnum(JavaContext context) {
        this.context = context;
        this.servers = context.model().servers();
    }

    /** The enum's name. */
    ClassName name() {
        return JavaTypeOf.className(context.names().client()).nestedClass("Server");
    }

    /** The enum. */
    TypeSpec spec() {
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.enumBuilder(name()),
                        "The servers of the API; the first is used unless another is chosen.")
                .addModifiers(PUBLIC, STATIC);
        for (Server server : servers) {
            String words = Javadoc.render(context.docs()
                    .description(new Docs("", server.description()))
                    .and(Description.sentence("", server.url())));
            spec.addEnumConstant(
                    context.names().server(server),
                    JavadocComment.on(TypeSpec.anonymousClassBuilder("$L", JavaLiterals.text(server.template())), words)
                            .build());
        }
        return spec.addField(String.class, "url", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "url")
                        .addStatement("this.url = url")
                        .build())
                .build();
    }
}
