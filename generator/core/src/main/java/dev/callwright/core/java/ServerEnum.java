package dev.callwright.core.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Server;
import java.util.List;

/** The enum of an API's servers, nested in the client; there is one when there are several servers. */
final class ServerEnum {
    private final JavaContext context;
    private final List<Server> servers;

    ServerEnum(JavaContext context) {
        this.context = context;
        this.servers = context.model().servers();
    }

    /** The enum's name. */
    ClassName name() {
        return JavaContext.className(context.names().client()).nestedClass("Server");
    }

    /** The enum. */
    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.enumBuilder(name())
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("The servers of the API; the first is used unless another is chosen.\n");
        for (Server server : servers) {
            CodeBlock words = Javadoc.of(new Docs(server.description(), server.url()));
            spec.addEnumConstant(
                    context.names().server(server),
                    TypeSpec.anonymousClassBuilder("$L", Literals.text(server.template()))
                            .addJavadoc(words)
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
