package dev.callwright.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class ConstantFormatTest {
    private final CompilationTestHelper compiler = CompilationTestHelper.newInstance(ConstantFormat.class, getClass());

    @Test
    void refusesTextAsAFormat() {
        compiler.addSourceLines("Bad.java", """
                import com.palantir.javapoet.CodeBlock;
                import com.palantir.javapoet.FieldSpec;
                import com.palantir.javapoet.MethodSpec;
                import java.util.Map;

                class Bad {
                    void emit(String text, MethodSpec.Builder method, FieldSpec.Builder field) {
                        // BUG: Diagnostic contains: must be a constant
                        CodeBlock.of(text);
                        // BUG: Diagnostic contains: must be a constant
                        CodeBlock.builder().add("return " + text + "$L", 1);
                        // BUG: Diagnostic contains: must be a constant
                        CodeBlock.builder().addNamed(text, Map.of());
                        // BUG: Diagnostic contains: must be a constant
                        method.addStatement(text, 1);
                        // BUG: Diagnostic contains: must be a constant
                        method.addJavadoc(text);
                        // BUG: Diagnostic contains: must be a constant
                        method.beginControlFlow(text.strip());
                        // BUG: Diagnostic contains: must be a constant
                        field.initializer(text);
                    }
                }
                """).doTest();
    }

    @Test
    void takesConstantsAndOtherCalls() {
        compiler.addSourceLines("Good.java", """
                import com.palantir.javapoet.CodeBlock;
                import com.palantir.javapoet.MethodSpec;
                import javax.lang.model.element.Modifier;

                class Good {
                    private static final String CONSTANT = "return $L";

                    void emit(String text, MethodSpec.Builder method, CodeBlock code) {
                        CodeBlock.of(CONSTANT + ";", text);
                        method.addStatement(code).addStatement("$L = $S", text, text).addJavadoc(code);
                        method.addParameter(String.class, text, Modifier.FINAL);
                        MethodSpec.methodBuilder(text).build();
                        String.format(text, 1);
                    }
                }
                """).doTest();
    }
}
