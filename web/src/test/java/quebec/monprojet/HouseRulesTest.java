package quebec.monprojet;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final JavaClasses PAGES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                    .importPackages("quebec.monprojet.web");

    @Test
    void pagesHoldNoTransactionNoEntityAndNoQueue() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "quebec.monprojet..",
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.net..",
                        "java.nio..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "javax.crypto..",
                        "javax.management..",
                        "javax.xml.stream..",
                        "jakarta.annotation..",
                        "jakarta.ejb",
                        "jakarta.el..",
                        "jakarta.enterprise..",
                        "jakarta.faces..",
                        "jakarta.inject..",
                        "jakarta.security..",
                        "jakarta.servlet..",
                        "com.fasterxml.jackson..",
                        "com.github.benmanes..",
                        "com.google.zxing..",
                        "com.samskivert.mustache..",
                        "io.micrometer..",
                        "io.undertow..",
                        "org.apache.commons.csv..",
                        "org.dhatim.fastexcel..",
                        "org.jspecify..",
                        "org.primefaces..")
                .check(PAGES);
    }

    @Test
    void pagesOpenNoTransaction() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.ejb\\.(TransactionAttribute.*|Stateless|Singleton)")
                .check(PAGES);
    }

    @Test
    void primeFacesIsAtHomeInTheBackOfficeOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("quebec.monprojet.web.bureau..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.primefaces..")
                .check(PAGES);
    }

    @Test
    void onlyTheRushKnowsTheServerByName() {
        noClasses()
                .that()
                .resideOutsideOfPackage("quebec.monprojet.web.rush")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.undertow..")
                .check(PAGES);
    }

    @Test
    void pagesFormNoCircle() {
        slices().matching("quebec.monprojet.web.(*)..").should().beFreeOfCycles().check(PAGES);
    }

    @Test
    void namesComeFromTheLawAndNotFromPatterns() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..")
                .check(PAGES);
    }

    /** Pages say the simple name, and the container starts nothing where two share one. */
    @Test
    void noTwoBeansOfPagesShareTheirName() {
        assertThat(PAGES.that(annotatedWith(Named.class)))
                .extracting(JavaClass::getSimpleName)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
