package dev.callwright.checks;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Map;

/**
 * Rejects JavaPoet formats that are not constants. Placeholders in a format are interpreted, so text of a document in a
 * format could become code; it has to be passed as an argument of {@code $L}, {@code $S} or {@code $N}.
 */
@BugPattern(
        summary = "A JavaPoet format must be a constant; pass text as an argument ($L, $S, $N) or a CodeBlock",
        severity = SeverityLevel.ERROR,
        linkType = LinkType.NONE)
public final class ConstantFormat extends BugChecker implements MethodInvocationTreeMatcher {
    private static final long serialVersionUID = 1L;

    private static final String JAVAPOET = "com.palantir.javapoet";

    @Override
    public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
        MethodSymbol method = ASTHelpers.getSymbol(tree);
        if (!ASTHelpers.enclosingPackage(method).getQualifiedName().contentEquals(JAVAPOET)) {
            return Description.NO_MATCH;
        }
        int format = formatIndex(method, state);
        boolean constant =
                format < 0 || ASTHelpers.constValue(tree.getArguments().get(format), String.class) != null;
        return constant
                ? Description.NO_MATCH
                : describeMatch(tree.getArguments().get(format));
    }

    // Found by position, because class files need not have parameter names: a String before the array or map of
    // arguments.
    private static int formatIndex(MethodSymbol method, VisitorState state) {
        int last = method.getParameters().size() - 1;
        if (last < 1) {
            return -1;
        }
        boolean takesArguments = method.isVarArgs()
                ? is(Object.class, state.getTypes().elemtype(type(method, last)))
                : is(Map.class, type(method, last));
        return takesArguments && is(String.class, type(method, last - 1)) ? last - 1 : -1;
    }

    private static Type type(MethodSymbol method, int parameter) {
        return method.getParameters().get(parameter).type;
    }

    private static boolean is(Class<?> expected, Type type) {
        return type.tsym.getQualifiedName().contentEquals(expected.getName());
    }
}
