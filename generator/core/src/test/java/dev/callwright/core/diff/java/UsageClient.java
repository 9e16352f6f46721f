package dev.callwright.core.diff.java;

import dev.callwright.core.diff.java.Element.OfField;
import dev.callwright.core.diff.java.Element.OfMethod;
import dev.callwright.core.diff.java.Element.OfSupertype;
import dev.callwright.core.diff.java.Element.OfType;
import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.emit.java.surface.SurfaceField;
import dev.callwright.core.emit.java.surface.SurfaceMethod;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.emit.java.surface.TypeUse.ArrayOf;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.naming.java.QualifiedName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A program that uses everything an SDK declares: names each type, stores each result and constant as what it is declared as,
 * and calls each method with values of the declared types, with boxed values and with lambdas.
 */
final class UsageClient {
    private final StringBuilder code = new StringBuilder("package client;\nfinal class Usage {\n");
    private final Map<Long, Element> elements = new TreeMap<>();
    private long line = 2;

    private UsageClient() {}

    /** The program for a surface. */
    static UsageClient of(JavaSurface surface) {
        UsageClient client = new UsageClient();
        surface.types().values().forEach(client::use);
        client.code.append("}\n");
        return client;
    }

    /** Everything that is used. */
    List<Element> elements() {
        return elements.values().stream().distinct().toList();
    }

    /** What does not compile with an SDK, each with the first message. */
    Map<Element, String> errors(CompiledSdk sdk, Path folder) throws IOException {
        Map<Element, String> errors = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> each :
                JavacErrors.errors(Map.of("client/Usage.java", code.toString()), folder, sdk.classPath(), "FLOW")) {
            Element element = elements.get(each.getLineNumber());
            if (element == null) {
                throw new AssertionError(each);
            }
            errors.putIfAbsent(element, each.getMessage(null).replaceAll("\\s+", " "));
        }
        return errors;
    }

    private void use(SurfaceType type) {
        String name = name(type.use());
        add(new OfType(type), type, "", "Object o = it;");
        for (Declared supertype : type.supertypes()) {
            String test = type.header().modifiers().contains(Modifier.SEALED)
                            || !type.header().variables().isEmpty()
                    ? ""
                    : " boolean is = up instanceof " + name + ";";
            add(new OfSupertype(type, supertype), type, "", name(supertype) + " up = it;" + test);
        }
        for (SurfaceField field : type.fields()) {
            add(new OfField(type, field), type, "", name(field.type()) + " v = " + name + "." + field.name() + ";");
        }
        for (SurfaceMethod method : type.methods()) {
            if (method.modifiers().contains(Modifier.PUBLIC)) {
                use(type, method);
            }
        }
    }

    private void use(SurfaceType type, SurfaceMethod method) {
        OfMethod element = new OfMethod(type, method);
        List<TypeUse> types = method.parameterTypes();
        List<String> values = new ArrayList<>();
        List<String> lambdas = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String value = "a" + i;
            values.add(value);
            lambdas.add(Conversions.consumed(types.get(i))
                    .map(each -> "x" + value + " -> { " + name(each) + " y = x" + value + "; }")
                    .orElse(value));
        }
        add(element, type, parameters(types, each -> each), call(type, method, values, method.result()));
        TypeUse boxedResult = Conversions.boxed(method.result()).orElse(method.result());
        List<TypeUse> boxed =
                types.stream().map(each -> Conversions.boxed(each).orElse(each)).toList();
        if (!boxed.equals(types) || !boxedResult.equals(method.result())) {
            add(element, type, parameters(boxed, each -> each), call(type, method, values, boxedResult));
        }
        if (!lambdas.equals(values)) {
            add(element, type, parameters(types, each -> each), call(type, method, lambdas, method.result()));
        }
    }

    private static String parameters(List<TypeUse> types, UnaryOperator<TypeUse> as) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> ", " + name(as.apply(types.get(i))) + " a" + i)
                .collect(Collectors.joining());
    }

    private static String call(SurfaceType type, SurfaceMethod method, List<String> arguments, TypeUse result) {
        String list = "(" + String.join(", ", arguments) + ");";
        if (method.isConstructor()) {
            return "Object o = new " + name(type.use()) + list;
        }
        String call = (method.isStatic() ? name(type.use()) : "it") + "." + method.name() + list;
        return result.equals(TypeUse.VOID)
                ? "try { " + call + " } catch (RuntimeException e) { }"
                : name(result) + " r = " + call;
    }

    private void add(Element element, SurfaceType type, String parameters, String body) {
        List<String> variables = new ArrayList<>(type.header().variables());
        if (element instanceof OfMethod method) {
            variables.addAll(method.method().variables());
        }
        code.append("static ")
                .append(variables.isEmpty() ? "" : "<" + String.join(", ", variables) + "> ")
                .append("void u")
                .append(line)
                .append('(')
                .append(name(type.use()))
                .append(" it")
                .append(parameters)
                .append(") throws Exception { ")
                .append(body)
                .append(" }\n");
        line++;
        elements.put(line, element);
    }

    private static String name(TypeUse type) {
        if (type instanceof ArrayOf array) {
            return name(array.item()) + "[]";
        }
        if (type instanceof Declared declared) {
            String arguments = declared.arguments().isEmpty()
                    ? ""
                    : declared.arguments().stream().map(UsageClient::name).collect(Collectors.joining(", ", "<", ">"));
            return qualified(declared.name()) + arguments;
        }
        return type.display();
    }

    static String qualified(QualifiedName name) {
        return name.packageName() + "." + String.join(".", name.simpleNames());
    }
}
