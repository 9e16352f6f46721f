package dev.callwright.core;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;

/** What each package may know, so that a newcomer knows where a line belongs. */
@AnalyzeClasses(packages = "dev.callwright.core", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORE = "dev.callwright.core";

    @ArchTest
    static final ArchRule onlyWhatReadsDocumentsKnowsTheParser = noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".spec", CORE + ".normalize")
            .should()
            .dependOnClassesThat(resideInAPackage("io.swagger.."));

    @ArchTest
    static final ArchRule onlyJavaKnowsJavaPoet = onlyIn("java", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule onlyTemplateKnowsMustache = onlyIn("template", "com.github.mustachejava..");

    @ArchTest
    static final ArchRule onlyTextKnowsMarkdown = onlyIn("text", "org.commonmark..");

    @ArchTest
    static final ArchRule onlyTextKnowsHtml = onlyIn("text", "org.jsoup..");

    @ArchTest
    static final ArchRule onlyOneClassWritesComments = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CORE + ".java.JavadocComment")
            .should()
            .callMethodWhere(target(nameMatching("addJavadoc")))
            .as("only JavadocComment hands comments to JavaPoet");

    @ArchTest
    static final ArchRule modelKnowsNothing = classes()
            .that()
            .resideInAPackage(CORE + ".model")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", CORE + ".model"));

    @ArchTest
    static final ArchRule onlyOutputWrites = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".output")
            .and()
            .doNotHaveSimpleName("LockFile")
            .should()
            .callMethodWhere(target(owner(type(Files.class)))
                    .and(target(nameMatching("write.*|newBufferedWriter|newOutputStream|move|copy|delete.*|create.*"))))
            .as("only output and the names lock write files");

    @ArchTest
    static final ArchRule emittersDoNotKnowWhatTheyAreMadeOf = noClasses()
            .that()
            .resideInAnyPackage(CORE + ".java", CORE + ".typescript", CORE + ".snippet")
            .should()
            .dependOnClassesThat(resideInAnyPackage(CORE, CORE + ".spec", CORE + ".normalize", CORE + ".config"));

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            SlicesRuleDefinition.slices().matching(CORE + ".(*)..").should().beFreeOfCycles();

    private static ArchRule onlyIn(String owner, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(CORE + "." + owner + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }
}
