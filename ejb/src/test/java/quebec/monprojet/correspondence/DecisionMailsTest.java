package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class DecisionMailsTest {

    private static final Instant GIVEN = Instant.parse("2026-11-20T15:00:00Z");
    private static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2026-1"), new Rank(3));

    private static NoticeOfIntention notice(@Nullable Instant repliedAt) {
        return new NoticeOfIntention(
                new NoticeId(UUID.randomUUID()),
                NUMBER,
                new AccountId(UUID.randomUUID()),
                Outcome.REFUSED,
                List.of("passing-score"),
                "Il manque des points.",
                new StaffId(UUID.randomUUID()),
                GIVEN,
                LocalDate.of(2027, 2, 20),
                GIVEN,
                repliedAt);
    }

    private static Pen pen(Language language) {
        return new Pen(language, URI.create("https://portail.example"));
    }

    @ParameterizedTest
    @EnumSource
    void aReplyIsAcknowledgedWithItsApplicationAndItsInstant(Language language) {
        Instant replied = GIVEN.plusSeconds(3600);
        LetterText said = DecisionDrafts.received(notice(replied), pen(language)).orElseThrow();
        assertThat(said.toString())
                .contains(NUMBER.value(), pen(language).moments().say(replied), "/dossier/avis");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAcknowledgedThatDidNotCome(Language language) {
        assertThat(DecisionDrafts.received(notice(null), pen(language))).isEmpty();
    }
}
