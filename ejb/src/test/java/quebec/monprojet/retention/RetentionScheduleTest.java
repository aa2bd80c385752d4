package quebec.monprojet.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.DossierId;

class RetentionScheduleTest {

    @Test
    void aRuleWithoutASourceIsNone() {
        assertThatThrownBy(() -> new RetentionClass("x", 30, List.of(), true, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Until the ministry's schedule is known, nothing else of a person is erased. */
    @Test
    void ofPersonsFilesOnlyDraftsHaveAnEstablishedRule() {
        assertThat(RetentionSchedule.SHIPPED.classes())
                .filteredOn(RetentionClass::confirmed)
                .extracting(RetentionClass::name)
                .containsExactlyInAnyOrder("draft", "begun", "links", "sessions");
    }

    @Test
    void anEstablishedRuleWithoutADelayIsNone() {
        assertThatThrownBy(() -> new RetentionClass("x", null, List.of(), true, "y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClassStandsThereOnce() {
        String twice =
                "{\"schema\":1,\"classes\":[{\"class\":\"x\",\"confirmed\":false,\"source\":\"y\"},"
                        + "{\"class\":\"x\",\"confirmed\":false,\"source\":\"y\"}]}";
        assertThatThrownBy(() -> RetentionSchedule.read(twice))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherFormIsNotRead() {
        assertThatThrownBy(() -> RetentionSchedule.read("{\"schema\":2,\"classes\":[]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetentionSchedule.read("x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAWarningIsAboutCanBeReadAgain() {
        WarnedDraft warned =
                new WarnedDraft(
                        new DossierId(UUID.randomUUID()), java.time.LocalDate.of(2027, 4, 1));
        assertThat(WarnedDraft.parse(warned.toString())).contains(warned);
        assertThat(warned.toString()).hasSizeLessThanOrEqualTo(64);
        assertThat(WarnedDraft.parse("x")).isEmpty();
        assertThat(WarnedDraft.parse("x".repeat(47))).isEmpty();
    }
}
