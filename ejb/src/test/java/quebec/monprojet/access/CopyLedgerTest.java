package quebec.monprojet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.access.CopyLedger.Admission;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Entry;

/** A form is good for one copy, and an hour for five. */
class CopyLedgerTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:30:00Z");
    private static final UUID FORM = new UUID(0, 1);

    private final List<Entry> taken = new ArrayList<>();

    private void taken(UUID form, Duration ago) {
        taken.add(
                new Entry(
                        taken.size() + 1,
                        NOW.minus(ago),
                        Actor.applicant(new UUID(1, 1)),
                        new Act("data.taken"),
                        "account:1",
                        Map.of("form", form.toString())));
    }

    private Admission asked() {
        taken(FORM, Duration.ZERO);
        return Admission.of(taken, FORM, NOW);
    }

    @Test
    void aFormIsGoodForOneCopy() {
        assertThat(asked()).isEqualTo(Admission.GIVEN);
        assertThat(asked()).isEqualTo(Admission.TAKEN_BEFORE);
    }

    @Test
    void aFormThatLayOpenForHoursIsNoBetter() {
        taken(FORM, Duration.ofHours(9));
        assertThat(asked()).isEqualTo(Admission.TAKEN_BEFORE);
    }

    @Test
    void theSixthInAnHourIsOneTooMany() {
        for (int copy = 1; copy < CopyLedger.MOST; copy++) {
            taken(UUID.randomUUID(), Duration.ofMinutes(copy));
        }
        assertThat(asked()).isEqualTo(Admission.GIVEN);
        taken.clear();
        for (int copy = 1; copy <= CopyLedger.MOST; copy++) {
            taken(UUID.randomUUID(), Duration.ofMinutes(copy));
        }
        assertThat(asked()).isEqualTo(Admission.TOO_OFTEN);
    }

    @Test
    void thoseOfAnHourAgoAreNotCounted() {
        for (int copy = 1; copy <= CopyLedger.MOST; copy++) {
            taken(UUID.randomUUID(), CopyLedger.WINDOW);
        }
        assertThat(asked()).isEqualTo(Admission.GIVEN);
    }

    /** Of before forms had names. */
    @Test
    void whatNamesNoFormIsOnlyCounted() {
        taken.add(
                new Entry(
                        1,
                        NOW,
                        Actor.applicant(new UUID(1, 1)),
                        new Act("data.taken"),
                        "account:1",
                        Map.of()));
        assertThat(asked()).isEqualTo(Admission.GIVEN);
    }
}
