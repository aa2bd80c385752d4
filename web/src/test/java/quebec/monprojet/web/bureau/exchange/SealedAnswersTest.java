package quebec.monprojet.web.bureau.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Contact;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.Moved;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.dossier.Readout;

class SealedAnswersTest {

    private static final ApplicationNumber NUMBER =
            ApplicationNumber.parse("2026-1-000002-K").orElseThrow();
    private static final Instant NOON = Instant.parse("2026-11-27T17:00:00Z");

    private final Contents received = new Contents(Map.of()).with(new Contact(in("Lyon"), null));
    private final SealedAnswers answers = new SealedAnswers(SealedAnswersTest::said);

    @Test
    void whatNothingHasChangedIsWhatWasSealed() {
        assertThat(rows()).extracting(SealedAnswers.Answer::value).containsExactly("Lyon", "Moi");
        assertThat(rows()).extracting(SealedAnswers.Answer::change).containsOnlyNulls();
    }

    @Test
    void whatAnAcceptedChangeSaysLeadsAndWhatWasSealedFollows() {
        Change moved = moved("Nantes", 1, Noted.Outcome.ACCEPTED);
        assertThat(rows(moved).get(0))
                .isEqualTo(new SealedAnswers.Answer("Adresse", "Nantes", "Lyon", moved));
        assertThat(rows(moved).get(1).change()).isNull();
    }

    @Test
    void theLastOfSeveralLeads() {
        Change last = moved("Brest", 2, Noted.Outcome.ACCEPTED);
        assertThat(rows(last, moved("Nantes", 1, Noted.Outcome.ACCEPTED)).get(0))
                .isEqualTo(new SealedAnswers.Answer("Adresse", "Brest", "Lyon", last));
    }

    @Test
    void whatWasNotTakenNoteOfChangesNothing() {
        assertThat(rows(moved("Nantes", 1, Noted.Outcome.REFUSED)).get(0).value())
                .isEqualTo("Lyon");
        assertThat(rows(moved("Nantes", 1, null)).get(0).value()).isEqualTo("Lyon");
    }

    private List<SealedAnswers.Answer> rows(Change... changes) {
        return answers.of(received, List.of(changes)).get(0).answers();
    }

    private static List<Readout.Block> said(Contents contents) {
        Address address = Objects.requireNonNull(contents.contact().address());
        return List.of(
                new Readout.Block(
                        "Moi",
                        List.of(
                                new Readout.Row("Adresse", address.city(), ""),
                                new Readout.Row("Nom", "Moi", ""))));
    }

    private static Change moved(String city, int day, Noted.@Nullable Outcome outcome) {
        return new Change(
                new ChangeId(new UUID(0, day)),
                NUMBER,
                new AccountId(new UUID(0, 1)),
                new Moved(in(city)),
                LocalDate.of(2026, 11, day),
                NOON,
                outcome == null
                        ? null
                        : new Noted(outcome, "Vu.", NOON, new StaffId(new UUID(0, 2))));
    }

    private static Address in(String city) {
        return new Address("1, rue", null, city, null, null, new Country("FR"));
    }
}
