package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.evidence.VerdictId;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.Message;
import quebec.monprojet.exchange.MessageId;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.exchange.UnionEnded;
import quebec.monprojet.exchange.Way;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.privacy.Answered;
import quebec.monprojet.privacy.Asking;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.privacy.RequestKind;
import quebec.monprojet.privacy.RequestNumber;

/** Whoever has no account and no address for mail has the letter alone. */
class PostedWordsTest {

    private static final Instant NOW = Instant.parse("2027-01-02T15:00:00Z");
    private static final StaffId OFFICER = new StaffId(new UUID(0, 1));
    private static final AccountId PERSON = new AccountId(new UUID(0, 2));
    private static final String WORDS = "Votre divorce n’y est pas inscrit.";
    private static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2027-1"), new Rank(4));

    /** Links are not printed, nor what leads to an address, a delegate's account or the desk. */
    private static final Pattern NEVER_POSTED =
            Pattern.compile(
                    "(mandate|confirm|reset|known|moved|password|post|staff)\\..*"
                            + "|change\\.(subject|why|notYou)|automatic|code|greeting");

    private static final Map<Language, Pattern> WRONG_ON_PAPER =
            Map.of(
                    Language.FR,
                    Pattern.compile(
                            "\\bcompte\\b|courriel|\\bjointe?s?\\b|\\blien\\b|session|:\\s*$"),
                    Language.EN,
                    Pattern.compile("\\baccount\\b|e-?mail|attached|\\blink\\b|sign in|:\\s*$"),
                    Language.ES,
                    Pattern.compile(
                            "\\bsu cuenta\\b|\\bcorreo\\b(?! postal)|adjunt|enlace|sesión|:\\s*$"));

    private static Pen posted(Language language) {
        return mailed(language).posted();
    }

    private static Pen mailed(Language language) {
        return new Pen(language, URI.create("https://portail.example"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsSaidThatOnlyAnAccountOrAMailHolds(Language language) throws IOException {
        Set<String> wrong = new TreeSet<>();
        Words words = posted(language).words();
        for (String key : said()) {
            String text = words.say(key, Anything.BLANKS);
            if (WRONG_ON_PAPER.get(language).matcher(text).find()) {
                wrong.add(key + " = " + text);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What is said in letters, links aside. */
    private static Set<String> said() throws IOException {
        Set<String> keys = new TreeSet<>(LetterTextsTest.keys("letters", "fr"));
        keys.addAll(LetterTextsTest.keys("posted", "fr"));
        keys.removeIf(key -> NEVER_POSTED.matcher(key).matches());
        keys.removeAll(links());
        return keys;
    }

    private static Set<String> links() throws IOException {
        Path letters = Path.of("src/main/java/quebec/monprojet/correspondence");
        Pattern link = Pattern.compile("pen\\.action\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> sources = Files.list(letters)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> link.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheOfficeWroteIsInTheLetterAndInNoMail(Language language) {
        Message message =
                new Message(
                        new MessageId(new UUID(0, 3)),
                        Way.TO_PERSON,
                        WORDS,
                        OFFICER,
                        NOW,
                        NOW,
                        null);
        assertThat(new ExchangeLetter(posted(language)).waiting(message).toString())
                .contains(WORDS);
        assertThat(new ExchangeLetter(mailed(language)).waiting(message).toString())
                .doesNotContain(WORDS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whyAChangeDoesNotCountIsInTheLetterAndInNoMail(Language language) {
        Change change =
                new Change(
                        new ChangeId(new UUID(0, 4)),
                        NUMBER,
                        PERSON,
                        new UnionEnded(MaritalStatus.DIVORCED),
                        LocalDate.of(2026, 12, 1),
                        NOW,
                        new Noted(Noted.Outcome.REFUSED, WORDS, NOW, OFFICER));
        assertThat(new ExchangeLetter(posted(language)).noted(change).toString()).contains(WORDS);
        assertThat(new ExchangeLetter(mailed(language)).noted(change).toString())
                .doesNotContain(WORDS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAnswerAboutOnesDataIsInTheLetterAndInNoMail(Language language) {
        PrivacyRequest answered =
                request(null, new Answered(Answered.Outcome.PARTLY, WORDS, NOW, OFFICER));
        assertThat(new ExchangeLetter(posted(language)).about(answered, "answered").toString())
                .contains(WORDS);
        assertThat(new ExchangeLetter(mailed(language)).about(answered, "answered").toString())
                .doesNotContain(WORDS);
        PrivacyRequest prolonged = request(WORDS, null);
        assertThat(new ExchangeLetter(posted(language)).about(prolonged, "prolonged").toString())
                .contains(WORDS);
    }

    private static PrivacyRequest request(@Nullable String why, @Nullable Answered answered) {
        return new PrivacyRequest(
                new RequestNumber(7),
                PERSON,
                new Asking(RequestKind.ACCESS, "tout", null),
                NOW,
                NOW.plusSeconds(1_000_000),
                why,
                null,
                answered);
    }

    @Test
    void whichDocumentsOfWhomAndWhyIsInTheLetter() {
        DocumentRequest asked =
                new DocumentRequest(
                        new RequestId(new UUID(0, 5)),
                        PERSON,
                        new DossierId(new UUID(0, 6)),
                        List.of("passport.moi", "passport.conjoint", "passport." + new UUID(0, 8)),
                        WORDS,
                        OFFICER,
                        NOW,
                        LocalDate.of(2027, 4, 2),
                        null,
                        null);
        assertThat(DocumentsLetter.asking(asked, "2026-1-000001-X", posted(Language.FR)).toString())
                .contains(WORDS, "(vous)", "conjoint)", "à votre charge)");
        assertThat(DocumentsLetter.asking(asked, "2026-1-000001-X", mailed(Language.FR)).toString())
                .doesNotContain("conjoint");
        DocumentVerdict found =
                new DocumentVerdict(
                        VerdictId.parse(new UUID(0, 7).toString()).orElseThrow(),
                        "diploma.conjoint.d1",
                        DocumentVerdict.Finding.NOT_CONFORMING,
                        WORDS,
                        OFFICER,
                        NOW,
                        Set.of());
        assertThat(DocumentsLetter.wanting(found, posted(Language.FR)).toString())
                .contains(WORDS, "conjoint)");
    }

    /** Whatever a text asks for. */
    private static final class Anything extends AbstractMap<String, String> {

        private static final Map<String, String> BLANKS = new Anything();

        @Override
        public String get(Object blank) {
            return "x";
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
