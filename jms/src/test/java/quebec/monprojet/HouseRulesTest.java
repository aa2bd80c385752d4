package quebec.monprojet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.MessageDriven;
import jakarta.jms.Destination;
import jakarta.jms.JMSProducer;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final JavaClasses DOORBELLS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("quebec.monprojet.jms");

    @Test
    void doorbellsReachNoTable() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "quebec.monprojet.schema..")
                .check(DOORBELLS);
    }

    @Test
    void aMessageIsATextAndNothingElse() {
        List<List<String>> sent =
                DOORBELLS.stream()
                        .flatMap(house -> house.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(JMSProducer.class))
                        .map(call -> call.getTarget().getRawParameterTypes())
                        .map(types -> types.stream().map(JavaClass::getName).toList())
                        .toList();
        assertThat(sent)
                .isNotEmpty()
                .containsOnly(List.of(Destination.class.getName(), String.class.getName()));
    }

    @Test
    void whoeverAnswersTheDoorIsNamedAListener() {
        classes()
                .that()
                .areAnnotatedWith(MessageDriven.class)
                .should()
                .haveSimpleNameEndingWith("Listener")
                .check(DOORBELLS);
    }
}
