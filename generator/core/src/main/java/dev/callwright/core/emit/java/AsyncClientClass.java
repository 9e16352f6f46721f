package dev.callwright.core.emit.java;

import com.palantir.javapoet.TypeSpec;

/** The client whose methods return futures. */
final class AsyncClientClass {
    private final JavaContext context;

    AsyncClientClass(JavaContext context) {
        this.context = context;
    }

    /** The declaration of the class. */
    TypeSpec spec() {
        ClientMembers members = new ClientMembers(context, CallMode.ASYNC);
        String words = "Like {@link " + context.names().client().simpleName()
                + "}, with methods that return futures instead of waiting. A future fails with what the method would"
                + " throw; canceling it ends the call.";
        return members.start(JavadocText.wrapped(words))
                .addMethods(members.methods())
                .build();
    }
}
