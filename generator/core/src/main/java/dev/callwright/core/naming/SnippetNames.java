package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.PlannedName;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Scope.Reserved;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of an API's snippets, unique because all snippets are compiled together. */
public final class SnippetNames {
    private static final int MAX_FOLDER_LENGTH = 120;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");
    private static final Reserved RESERVED_FOLDERS = ReservedWords.FOLDERS_OF_SNIPPETS;
    private static final Reserved NO_RESERVED_WORDS = new Reserved(Set.of(), "_");

    private static final int MAX_VARIABLE_LENGTH = 30;
    private static final String RESULT = "result";

    private final Map<String, String> folders;
    private final Map<String, String> classes;
    private final ExampleNames examples;
    private final String javaClient;
    private final String typeScriptClient;

    private SnippetNames(
            Map<String, String> folders,
            Map<String, String> classes,
            ExampleNames examples,
            String javaClient,
            String typeScriptClient) {
        this.folders = folders;
        this.classes = classes;
        this.examples = examples;
        this.javaClient = javaClient;
        this.typeScriptClient = typeScriptClient;
    }

    /** Plans the names of the operations' snippets; each is derived from the operation's id unless two collide. */
    static SnippetNames plan(ApiModel model, JavaNames java, TypeScriptNames typeScript) {
        List<NameRequest<String>> folders = new ArrayList<>();
        List<NameRequest<String>> classes = new ArrayList<>();
        for (Operation operation : model.operations()) {
            NameRequest<String> request = NameRequest.<String>of(
                            NameKeys.of(operation), 0, operation.id() + " " + NameKeys.of(operation))
                    .in(operation.resource().get(operation.resource().size() - 1));
            Words words = Words.of(operation.id());
            String name = TypeWords.name(words, "");
            folders.add(request.candidates(isFolder(operation.id()) ? operation.id() : name, others(words, name)));
            classes.add(request.candidates(name, others(words, name)));
        }
        Map<String, String> named = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, NO_RESERVED_WORDS).assign(classes);
        return new SnippetNames(
                new Scope(Casing.KEBAB, Case.IGNORED, RESERVED_FOLDERS).assign(folders),
                named,
                ExampleNames.plan(model, named),
                javaClient(java, typeScript.clientVariable()),
                typeScript.clientVariable());
    }

    // Other words of an id of which the name has some.
    private static Supplier<List<String>> others(Words words, String name) {
        return name.length() < words.ascii().upperCamel().length()
                ? () -> Stream.of(TypeWords.otherNames(words, ""), TypeWords.longNames(words))
                        .flatMap(List::stream)
                        .toList()
                : List::of;
    }

    // A variable shadows a package whose name starts with the same identifier, so qualified class names do not compile.
    private static String javaClient(JavaNames java, String name) {
        boolean shadowsPackage = (java.basePackage() + ".").startsWith(name + ".");
        return shadowsPackage || Set.of("args", "params", "java").contains(name) || ReservedWords.isJavaWord(name)
                ? "client"
                : name;
    }

    private static boolean isFolder(String id) {
        return id.length() <= MAX_FOLDER_LENGTH
                && FILE_NAME.matcher(id).matches()
                && !DEVICE.matcher(id).matches();
    }

    /** The variant that shows a named example of an operation: the name of the example if it is a legal file name. */
    public String variant(Operation operation, String example) {
        return examples.variant(operation, example);
    }

    /** The folder of an operation's snippets: the operation's id if it is a legal file name. */
    public String folder(Operation operation) {
        return PlannedName.planned(folders.get(NameKeys.of(operation)), operation.id());
    }

    /** The Java class of an operation's snippets, to which each appends its variant: {@code RedactMinimal}. */
    public String javaClass(Operation operation) {
        return PlannedName.planned(classes.get(NameKeys.of(operation)), operation.id());
    }

    /** What a variant that shows an example appends to the Java class, such as {@code PayWithCard}. */
    public String javaSuffix(Operation operation, String example) {
        return examples.suffix(operation, example, javaClass(operation).length());
    }

    /** The variable that holds the client in Java. */
    public String javaClient() {
        return javaClient;
    }

    /** The variable that holds the client in TypeScript. */
    public String typeScriptClient() {
        return typeScriptClient;
    }

    /**
     * The variable, in both languages, for a result of a type.
     *
     * @param typeName the name of the type; empty if the result has none
     */
    public String result(String typeName) {
        if (typeName.isEmpty() || typeName.length() > MAX_VARIABLE_LENGTH) {
            return RESULT;
        }
        String variable = Words.of(typeName).lowerCamel();
        // A variable that is spelled like its type shadows it.
        boolean taken = variable.equals(typeName)
                || variable.equals(javaClient)
                || variable.equals(typeScriptClient)
                || Set.of("args", "params", "java").contains(variable)
                || ReservedWords.isJavaWord(variable)
                || ReservedWords.isTypeScriptWord(variable);
        return taken || !FILE_NAME.matcher(variable).matches() ? RESULT : variable;
    }
}
