package quebec.monprojet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.audit.Journal;

/**
 * Whatever the staff may do leads to the journal, or says here why it need not: what changes
 * something, what shows something of a person, what takes something away.
 */
class JournaledFacadesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("quebec.monprojet");

    /** Why something of the staff leaves no trace, and what that is. */
    private static final Map<String, List<String>> SILENT =
            Map.of(
                    "lists that lead to files, whose opening is written down",
                    List.of(
                            "ApplicationFiles.latest",
                            "ApplicationFiles.numbers",
                            "Changes.waiting",
                            "ContestedFiles.all",
                            "DocumentRequests.endingWithin",
                            "FeeFiles.states",
                            "FeeFiles.unknown",
                            "Handovers.dead",
                            "Handovers.latest",
                            "Handovers.waiting",
                            "Messages.unanswered",
                            "Notices.replied",
                            "PaperFiles.list",
                            "PrintQueue.elsewhere",
                            "PrintQueue.next",
                            "PrivacyRequests.all",
                            "Refunds.all",
                            "SecondLooks.awaiting",
                            "SecondLooks.sentBack",
                            "Worklist.count",
                            "Worklist.held",
                            "Worklist.mine"),
                    "shown within a file whose opening is written down",
                    List.of(
                            "Answers.confirmations",
                            "ApplicationFiles.dossier",
                            "CertificateFiles.about",
                            "CertificateFiles.proof",
                            "Changes.of",
                            "Contestations.others",
                            "Contestations.writer",
                            "ContestedFiles.about",
                            "DocumentRequests.open",
                            "LetterFiles.named",
                            "LetterRecords.of",
                            "Mandates.living",
                            "Messages.sent",
                            "Notes.of",
                            "Obstacles.toConfirming",
                            "Obstacles.toGoingOn",
                            "Obstacles.toProposing",
                            "Obstacles.toSelecting",
                            "Obstacles.toTurningDown",
                            "Obstacles.toUpholding",
                            "PaperFiles.bearers",
                            "PaperFiles.bornTheSameDay",
                            "PaperFiles.of",
                            "Presses.of",
                            "Refunds.payment",
                            "SecondLooks.about",
                            "TakingBack.proposed"),
                    "streams what was announced, and written down, before its first line",
                    List.of("JournalReading.read", "Worklist.read"),
                    "pages of the journal: whoever looks up a file or a person is written down",
                    List.of("JournalReading.count", "JournalReading.page", "JournalReading.verify"),
                    "says who of the staff holds what, and nothing of the person whose it is",
                    List.of(
                            "Claims.acts",
                            "Claims.of",
                            "Reconsiderations.isOpenTo",
                            "Reconsidering.isOpenTo",
                            "SecondLooks.closedTo",
                            "SecondLooks.isOpenTo",
                            "StaffMembers.all",
                            "StaffMembers.holding",
                            "Teams.all",
                            "Teams.of"),
                    "a member's own way of looking at the lists of before",
                    List.of("SavedFilters.keep", "SavedFilters.remove", "SavedFilters.seenBy"),
                    "says nothing of a person",
                    List.of(
                            "Answers.broken",
                            "Answers.latest",
                            "Cancellations.all",
                            "Cancellations.ended",
                            "Cancellations.standing",
                            "CertificateFiles.drawn",
                            "EngineRoom.lanes",
                            "EngineRoom.orders",
                            "EngineRoom.pace",
                            "EngineRoom.pulses",
                            "EngineRoom.usualPace",
                            "Findings.areOpenAt",
                            "Handovers.figures",
                            "Incidents.all",
                            "Runs.failed",
                            "Runs.latest",
                            "Runs.of",
                            "Runs.progress",
                            "Runs.reach",
                            "Templates.all",
                            "Templates.inForce",
                            "Templates.of",
                            "Incidents.of",
                            "LegalHolds.standing",
                            "OpeningFiles.all",
                            "OpeningFiles.ground",
                            "OpeningFiles.of",
                            "ProcessingOrders.all",
                            "ProcessingOrders.places",
                            "RehearsalFiles.all",
                            "RehearsalFiles.of",
                            "Retention.classes",
                            "Retention.extensions",
                            "Retention.floor",
                            "Retention.tallies",
                            "Retention.upcoming"));

    @Test
    void whateverTheStaffMayDoLeadsToTheJournalOrSaysWhyNot() {
        Set<String> silent =
                HOUSE.stream()
                        .flatMap(JournaledFacadesTest::doors)
                        .filter(door -> !leadsToTheJournal(door, new HashSet<>()))
                        .map(JournaledFacadesTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent)
                .isEqualTo(
                        SILENT.values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theWayToTheJournalIsFoundWhereThereIsOne() {
        assertThat(
                        leadsToTheJournal(
                                method("quebec.monprojet.selection.ApplicationFiles", "open"),
                                new HashSet<>()))
                .isTrue();
        assertThat(
                        leadsToTheJournal(
                                method("quebec.monprojet.selection.ApplicationFiles", "numbers"),
                                new HashSet<>()))
                .isFalse();
    }

    private static JavaMethod method(String owner, String name) {
        return HOUSE.get(owner).getMethods().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What members of the staff may call of a class. */
    private static Stream<JavaMethod> doors(JavaClass house) {
        return house.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(JournaledFacadesTest::isForStaff);
    }

    private static boolean isForStaff(JavaMethod method) {
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return true;
        }
        return method.getOwner().isAnnotatedWith(RolesAllowed.class)
                && !method.isAnnotatedWith(PermitAll.class);
    }

    private static boolean leadsToTheJournal(JavaCodeUnit from, Set<String> seen) {
        if (!seen.add(from.getFullName())) {
            return false;
        }
        return from.getMethodCallsFromSelf().stream()
                .anyMatch(
                        call ->
                                isTheJournal(call.getTargetOwner(), call.getName())
                                        || call.getTarget().resolveMember().stream()
                                                .anyMatch(next -> leadsToTheJournal(next, seen)));
    }

    private static boolean isTheJournal(JavaClass owner, String name) {
        return owner.isEquivalentTo(Journal.class) && name.startsWith("record");
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
