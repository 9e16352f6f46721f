package dev.callwright.core;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.util.Optional;

/** What each package may know, so that a newcomer knows where a line belongs. */
@AnalyzeClasses(packages = "dev.callwright.core", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORE = "dev.callwright.core";

    @ArchTest
    static final ArchRule onlyWhatReadsDocumentsKnowsTheParser = noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".source..", CORE + ".normalize..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.swagger.."));

    @ArchTest
    static final ArchRule onlyJavaKnowsJavaPoet = onlyIn("emit.java", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule onlyTemplateKnowsMustache = onlyIn("template", "com.github.mustachejava..");

    @ArchTest
    static final ArchRule onlyTextKnowsMarkdown = onlyIn("text", "org.commonmark..");

    @ArchTest
    static final ArchRule onlyTextKnowsHtml = onlyIn("text", "org.jsoup..");

    @ArchTest
    static final ArchRule onlyOneClassWritesComments = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CORE + ".emit.java.JavadocComment")
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
            .resideOutsideOfPackages(CORE + ".output", CORE + ".rerun")
            .and()
            .doNotHaveFullyQualifiedName(CORE + ".source.access.CachedDocument")
            .should()
            .callMethodWhere(target(owner(type(Files.class)))
                    .and(target(nameMatching("write.*|newBufferedWriter|newOutputStream|move|copy|delete.*|create.*"))))
            .as(
                    "only output writes files, rerun the state of runs, and CachedDocument its copy of a document from the network");

    @ArchTest
    static final ArchRule onlySourceAndOutputOpenFiles = noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".source..", CORE + ".output", CORE + ".rerun")
            .should()
            .callMethodWhere(target(owner(type(Files.class)))
                    .and(target(nameMatching("read.*|newBufferedReader|newInputStream|lines"))))
            .as("only source, output and rerun read files");

    @ArchTest
    static final ArchRule emittersKnowNoDocument = noClasses()
            .that()
            .resideInAnyPackage(CORE + ".emit..", CORE + ".sample")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(CORE, CORE + ".source..", CORE + ".normalize..", CORE + ".request"));

    @ArchTest
    static final ArchRule snippetsShareOnlyLiteralsWithTheSdks = noClasses()
            .that()
            .resideInAPackage(CORE + ".emit.snippet")
            .should()
            .dependOnClassesThat(resideInAnyPackage(CORE + ".emit.java", CORE + ".emit.typescript"));

    @ArchTest
    static final ArchRule languagesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAnyPackage(CORE + ".emit.java..", CORE + ".naming.java", CORE + ".diff.java")
            .should()
            .dependOnClassesThat(resideInAnyPackage(CORE + ".emit.typescript..", CORE + ".naming.typescript"));

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            SlicesRuleDefinition.slices().matching(CORE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule classesDoNotGoInCircles = SlicesRuleDefinition.slices()
            .assignedFrom(new TopLevelClass())
            .should()
            .beFreeOfCycles();

    private static ArchRule onlyIn(String owner, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(CORE + "." + owner + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    /** Makes each class with all that is declared in it a slice. */
    private static final class TopLevelClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            Optional<JavaClass> enclosing = each.getEnclosingClass();
            return enclosing.isPresent() ? getIdentifierOf(enclosing.get()) : SliceIdentifier.of(each.getName());
        }

        @Override
        public String getDescription() {
            return "classes with all that is declared in them";
        }
    }
}
