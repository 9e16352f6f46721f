package dev.callwright.core.diff.java;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.java.Meaning.Use;
import dev.callwright.core.diff.java.Meanings.Role;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.naming.plan.JavaMember;
import java.util.List;

/** Finds out what the declarations of an SDK stand for, by the names that were planned for it. */
final class MeaningsOf {
    private final ApiModel model;
    private final JavaNames names;
    private final Subject api;
    private final Meanings meanings;

    private MeaningsOf(NamedApi named) {
        this.model = named.model();
        this.names = named.names().java();
        this.api = Subjects.of(model);
        this.meanings = new Meanings(api);
    }

    /** What the declarations stand for. */
    static Meanings of(NamedApi api) {
        MeaningsOf finder = new MeaningsOf(api);
        finder.client();
        finder.servers();
        finder.security();
        finder.model.resources().forEach(finder::resource);
        finder.model.operations().forEach(finder::operation);
        TypeMeanings types = new TypeMeanings(finder.model, finder.names, finder.meanings);
        finder.model.types().forEach((TypeDefinition type) -> type.accept(types));
        return finder.meanings;
    }

    private void client() {
        meanings.type(names.client(), Role.CLIENT, api);
        meanings.type(names.asyncClient(), Role.ASYNC_CLIENT, api);
        meanings.type(names.webhooks(), Role.WEBHOOKS, api);
        model.resources().forEach(resource -> accessors(resource, names.client(), names.asyncClient()));
        model.webhooks().separate().forEach(webhook -> {
            Subject subject = Subjects.of(webhook);
            meanings.member(names.webhooks(), names.webhook(webhook), new Meaning(subject, Use.CALL));
        });
        model.settings()
                .errors()
                .classes()
                .forEach(error -> meanings.type(names.error(error), Role.TYPE, Subjects.of(error)));
        QualifiedName options = new QualifiedName(names.corePackage(), "HeaderOptions");
        model.settings().headers().options().forEach(option -> {
            Subject subject = new Subject(Kind.API, api.owner(), "header:" + option.header());
            meanings.member(options, names.headerOption(option), new Meaning(subject, Use.CALL));
        });
    }

    private void servers() {
        QualifiedName server = names.client().nested("Server");
        QualifiedName builder = TypeMeanings.builder(names.client());
        if (model.hasServerChoice()) {
            model.servers()
                    .forEach(each ->
                            meanings.member(server, names.server(each), new Meaning(Subjects.of(each), Use.NAME)));
        }
        model.serverVariables()
                .keySet()
                .forEach(variable -> meanings.member(
                        builder,
                        names.serverVariable(variable),
                        new Meaning(new Subject(Kind.API, api.owner(), "variable:" + variable), Use.CALL)));
    }

    private void security() {
        scheme("apiKey", model.keySchemes());
        scheme(
                "basicAuth",
                model.securitySchemes().values().stream()
                        .filter(scheme -> scheme.kind() == SecurityScheme.Kind.BASIC)
                        .toList());
        scheme("clientCredentials", model.clientCredentialsSchemes());
    }

    private void scheme(String method, List<SecurityScheme> schemes) {
        schemes.stream()
                .findFirst()
                .ifPresent(scheme -> meanings.member(
                        TypeMeanings.builder(names.client()), method, new Meaning(Subjects.of(scheme), Use.CALL)));
    }

    private void resource(Resource resource) {
        Subject subject = Subjects.of(resource);
        meanings.type(names.service(resource), Role.SERVICE, subject);
        meanings.type(names.asyncService(resource), Role.ASYNC_SERVICE, subject);
        resource.children().forEach(child -> {
            accessors(child, names.service(resource), names.asyncService(resource));
            resource(child);
        });
        for (Operation operation : resource.operations()) {
            Meaning call = new Meaning(Subjects.of(operation), Use.CALL);
            for (QualifiedName service : List.of(names.service(resource), names.asyncService(resource))) {
                meanings.member(service, names.method(operation), call);
                meanings.member(service, names.method(operation) + "WithResponse", call);
            }
        }
    }

    private void accessors(Resource resource, QualifiedName owner, QualifiedName asyncOwner) {
        Meaning name = new Meaning(Subjects.of(resource), Use.NAME);
        meanings.member(owner, names.resourceAccessor(resource), name);
        meanings.member(asyncOwner, names.resourceAccessor(resource), name);
    }

    private void operation(Operation operation) {
        if (operation.paramsInputs().isEmpty()) {
            return;
        }
        QualifiedName params = names.params(operation);
        meanings.type(params, Role.TYPE, Subjects.of(operation));
        for (Input input : operation.paramsInputs()) {
            Meaning meaning = new Meaning(Subjects.of(operation, input), Use.WRITE);
            JavaMember member = names.input(operation, input);
            meanings.member(params, member.accessor(), meaning);
            TypeMeanings.setters(member).forEach(name -> meanings.member(TypeMeanings.builder(params), name, meaning));
        }
    }
}
