package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.PlannedName;
import dev.callwright.core.naming.scope.Contender;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Scope.Reserved;
import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of an API's snippets. They all lie in one folder and are compiled in one run, so all are distinct. */
public final class SnippetNames {
    private static final int LONGEST_FOLDER = 120;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");
    private static final Reserved RESERVED_FOLDERS = ReservedWords.FOLDERS_OF_SNIPPETS;
    private static final Reserved NOTHING_RESERVED = new Reserved(Set.of(), "_");

    private static final int LONGEST_VARIABLE = 30;
    private static final String RESULT = "result";

    private final Map<String, String> folders;
    private final Map<String, String> classes;
    private final String javaClient;
    private final String typeScriptClient;

    private SnippetNames(
            Map<String, String> folders, Map<String, String> classes, String javaClient, String typeScriptClient) {
        this.folders = folders;
        this.classes = classes;
        this.javaClient = javaClient;
        this.typeScriptClient = typeScriptClient;
    }

    /** The names of the snippets of an API's operations; each is made from the operation's id alone unless two clash. */
    static SnippetNames plan(ApiModel model, JavaNames java, TypeScriptNames typeScript) {
        List<Contender<String>> folders = new ArrayList<>();
        List<Contender<String>> classes = new ArrayList<>();
        for (Operation operation : model.operations()) {
            Contender<String> contender =
                    Contender.of(NameKeys.of(operation), 0, operation.id() + " " + NameKeys.of(operation));
            String words = Wishes.fileName(Words.of(operation.id()).ascii().upperCamel());
            folders.add(contender.wants(isFolder(operation.id()) ? operation.id() : words, List::of));
            classes.add(contender.wants(words, List::of));
        }
        return new SnippetNames(
                new Scope(Casing.KEBAB, Case.IGNORED, RESERVED_FOLDERS).assign(folders),
                new Scope(Casing.UPPER_CAMEL, Case.IGNORED, NOTHING_RESERVED).assign(classes),
                javaClient(java, typeScript.clientVariable()),
                typeScript.clientVariable());
    }

    // A variable hides the package that begins with the same name, and then its classes cannot be written in full.
    private static String javaClient(JavaNames java, String wanted) {
        boolean hides = (java.basePackage() + ".").startsWith(wanted + ".");
        return hides || Set.of("args", "params", "java").contains(wanted) || ReservedWords.isJavaWord(wanted)
                ? "client"
                : wanted;
    }

    private static boolean isFolder(String id) {
        return id.length() <= LONGEST_FOLDER
                && FILE_NAME.matcher(id).matches()
                && !DEVICE.matcher(id).matches();
    }

    /** The folder of an operation's snippets: its id if a file system takes it. */
    public String folder(Operation operation) {
        return PlannedName.planned(folders.get(NameKeys.of(operation)), operation.id());
    }

    /** The Java class of one of an operation's snippets, such as {@code RedactMinimal} for the variant {@code minimal}. */
    public String javaClass(Operation operation, String variant) {
        return PlannedName.planned(classes.get(NameKeys.of(operation)), operation.id()) + Casing.capitalized(variant);
    }

    /** The variable that holds the client in Java. */
    public String javaClient() {
        return javaClient;
    }

    /** The variable that holds the client in TypeScript. */
    public String typeScriptClient() {
        return typeScriptClient;
    }

    /** The variable, in either language, that holds a result of a type that is called so; without a type an empty name. */
    public String result(String typeName) {
        if (typeName.isEmpty() || typeName.length() > LONGEST_VARIABLE) {
            return RESULT;
        }
        String variable = Words.of(typeName).lowerCamel();
        // A variable that is spelled like its type hides it.
        boolean taken = variable.equals(typeName)
                || variable.equals(javaClient)
                || variable.equals(typeScriptClient)
                || Set.of("args", "params", "java").contains(variable)
                || ReservedWords.isJavaWord(variable)
                || ReservedWords.isTypeScriptWord(variable);
        return taken || !FILE_NAME.matcher(variable).matches() ? RESULT : variable;
    }
}
