package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.WorkFilter.Deadline;
import quebec.monprojet.bench.WorkFilter.Progress;
import quebec.monprojet.bench.WorkFilter.Whose;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.Status;

class WorkFilterTest {

    private static final StaffId MEMBER = new StaffId(new UUID(1, 2));

    @Test
    void aMemberIsNamedAndNobodyIsNot() {
        assertThatThrownBy(() -> new Whose(Whose.Kind.MEMBER, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Whose(Whose.Kind.NOBODY, MEMBER.value()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsKeptIsReadAgainWithoutAnybodysName() {
        var typed =
                new ApplicationFilter(
                        "2026-1-000042-7",
                        "Lefebvre",
                        LocalDate.of(1979, 7, 16),
                        "SY",
                        Stream.EXEMPT,
                        "2026-1",
                        Status.EXAMINATION,
                        Instant.parse("2026-11-24T05:00:00Z"),
                        Instant.parse("2026-11-26T05:00:00Z"));
        var kept =
                new ApplicationFilter(
                        "",
                        "",
                        null,
                        "SY",
                        Stream.EXEMPT,
                        "2026-1",
                        Status.EXAMINATION,
                        typed.from(),
                        typed.before());
        assertThat(CriteriaDocument.read(CriteriaDocument.of(filter(typed))))
                .isEqualTo(filter(kept));
    }

    @Test
    void theJournalIsToldOfAllThatWasAsked() {
        var asked =
                new WorkFilter(
                        ApplicationFilter.ALL,
                        new Whose(Whose.Kind.MEMBER, MEMBER.value()),
                        Progress.PENDING,
                        Deadline.OVERDUE,
                        2);
        assertThat(asked.facts())
                .containsOnly(
                        entry("whose", MEMBER.toString()),
                        entry("progress", "PENDING"),
                        entry("deadline", "OVERDUE"),
                        entry("stratum", "2"));
    }

    @Test
    void nothingAskedIsReadAgainAsNothing() {
        assertThat(CriteriaDocument.read(CriteriaDocument.of(WorkFilter.ALL)))
                .isEqualTo(WorkFilter.ALL);
    }

    @Test
    void theJournalLearnsInWhoseHandsSomethingWasLookedFor() {
        assertThat(WorkFilter.ALL.in(Whose.of(MEMBER)).facts())
                .containsOnlyKeys("whose")
                .containsEntry("whose", MEMBER.toString());
        assertThat(WorkFilter.ALL.in(Whose.NOBODY).facts()).containsEntry("whose", "NOBODY");
    }

    private static WorkFilter filter(ApplicationFilter application) {
        return new WorkFilter(application, Whose.of(MEMBER), Progress.PENDING, Deadline.OVERDUE, 2);
    }
}
