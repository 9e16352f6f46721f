package dev.callwright.core.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.emit.java.surface.PoetSurface;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.text.Descriptions;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The declarations of a Java SDK, other than those of the runtime. */
public final class SdkDeclarations {
    private final JavaContext context;

    private SdkDeclarations(JavaContext context) {
        this.context = context;
    }

    /** The declarations of an API. */
    static SdkDeclarations of(ApiModel all, JavaNames names, Descriptions descriptions) {
        ApiModel model = EventMembers.placed(all.withTypes(new DeclaredTypes(all, names).needed()));
        return new SdkDeclarations(new JavaContext(model, names, descriptions));
    }

    /**
     * What code that uses the Java SDK of an API can name. The class of the runtime whose place {@link HeaderOptionsClass}
     * takes is part of it, whether the API has such options or not.
     */
    public static JavaSurface surface(ApiModel model, JavaNames names) {
        SdkDeclarations declarations =
                of(model, names, new Descriptions(model.settings().docsUrl()));
        PoetSurface surface = new PoetSurface();
        declarations.each("", surface::add);
        return declarations.headerOptions((name, spec) -> {
            surface.add(name, spec);
            return surface.surface();
        });
    }

    /** What the declarations share. */
    JavaContext context() {
        return context;
    }

    /** Hands on each declaration as soon as it is made. */
    void each(String userAgent, BiConsumer<QualifiedName, TypeSpec> declare) {
        types(declare);
        services(declare);
        JavaNames names = context.names();
        new ErrorClasses(context).specs().forEach(declare);
        declare.accept(names.client(), new ClientClass(context, userAgent).spec());
        declare.accept(names.asyncClient(), new AsyncClientClass(context).spec());
        context.model()
                .webhooks()
                .signature()
                .ifPresent(signature -> declare.accept(names.webhooks(), new WebhooksClass(signature, context).spec()));
    }

    /** What is made of the declaration that replaces a class of the runtime. */
    <T> T headerOptions(BiFunction<QualifiedName, TypeSpec, T> make) {
        HeaderOptionsClass options = new HeaderOptionsClass(context);
        return make.apply(
                new QualifiedName(options.name().packageName(), options.name().simpleName()), options.spec());
    }

    private void types(BiConsumer<QualifiedName, TypeSpec> declare) {
        Declarations kinds = new Declarations(context);
        for (TypeDefinition type : context.model().types()) {
            QualifiedName name = context.names().type(type.id());
            if (!name.isNested()) {
                declare.accept(name, kinds.of(type));
            }
        }
        context.model().operations().stream()
                .filter(operation -> !operation.paramsInputs().isEmpty())
                .forEach(operation -> declare.accept(context.names().params(operation), kinds.params(operation)));
    }

    private void services(BiConsumer<QualifiedName, TypeSpec> declare) {
        for (Resource top : context.model().resources()) {
            top.withDescendants().forEach(resource -> {
                for (CallMode mode : CallMode.values()) {
                    new ServiceClass(resource, context, mode).specs().forEach(declare);
                }
            });
        }
    }
}
