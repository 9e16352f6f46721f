package dev.callwright.core.fuzz;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Name;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads generated Java as javac does, and finds names that were text. */
final class HostileJava extends TreeScanner<Void, String> {
    private final List<String> problems = new ArrayList<>();

    /** Where files do not parse, or hold the marker in what is neither comment nor literal. */
    static List<String> problems(List<GeneratedFile> files) throws IOException {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                messages,
                List.of("--release", "17"),
                null,
                files.stream().map(Source::new).toList());
        HostileJava found = new HostileJava();
        for (CompilationUnitTree unit : task.parse()) {
            found.scan(unit, unit.getSourceFile().getName());
        }
        messages.getDiagnostics()
                .forEach(each -> found.problems.add(
                        each.getSource().getName() + ":" + each.getLineNumber() + ": " + each.getMessage(Locale.ROOT)));
        return found.problems;
    }

    private Void name(Name name, String file) {
        if (name.toString().contains(HostileDocuments.MARKER)) {
            problems.add(file + ": javac reads " + name);
        }
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, String file) {
        return name(tree.getName(), file);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, String file) {
        name(tree.getIdentifier(), file);
        return super.visitMemberSelect(tree, file);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, String file) {
        name(tree.getName(), file);
        return super.visitMemberReference(tree, file);
    }

    @Override
    public Void visitVariable(VariableTree tree, String file) {
        name(tree.getName(), file);
        return super.visitVariable(tree, file);
    }

    @Override
    public Void visitMethod(MethodTree tree, String file) {
        name(tree.getName(), file);
        return super.visitMethod(tree, file);
    }

    @Override
    public Void visitClass(ClassTree tree, String file) {
        name(tree.getSimpleName(), file);
        return super.visitClass(tree, file);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public String getName() {
            return file.path();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }
}
