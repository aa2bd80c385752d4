package quebec.monprojet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quebec.monprojet.account.Purpose;
import quebec.monprojet.account.Role;
import quebec.monprojet.assisted.PaperState;
import quebec.monprojet.assisted.Part;
import quebec.monprojet.assisted.PressOutcome;
import quebec.monprojet.assisted.Proposal;
import quebec.monprojet.correspondence.LetterKind;
import quebec.monprojet.dossier.Conclusion;
import quebec.monprojet.dossier.Custody;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.ResidenceStatus;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.ContentKind;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.FileState;
import quebec.monprojet.evidence.Refusal;
import quebec.monprojet.exchange.ChangeKind;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.fees.AttemptState;
import quebec.monprojet.fees.Channel;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Means;
import quebec.monprojet.fees.RefundState;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.mandate.Capacity;
import quebec.monprojet.mandate.MandateState;
import quebec.monprojet.mandate.Power;
import quebec.monprojet.privacy.Answered;
import quebec.monprojet.privacy.RequestKind;
import quebec.monprojet.selection.Status;
import quebec.monprojet.succession.Cause;
import quebec.monprojet.web.texts.Catalogue;

class CopyValuesTest {

    /** The lists of codes that a copy holds, under the names of the members that have them. */
    private static final Map<String, List<Class<? extends Enum<?>>>> CODES =
            Map.ofEntries(
                    Map.entry("purpose", List.of(Purpose.class)),
                    Map.entry("stream", List.of(quebec.monprojet.dossier.Stream.class)),
                    Map.entry(
                            "state",
                            List.of(
                                    FileState.class,
                                    InvitationState.class,
                                    AttemptState.class,
                                    RefundState.class,
                                    MandateState.class,
                                    PaperState.class)),
                    Map.entry(
                            "kind",
                            List.of(
                                    ContentKind.class,
                                    LetterKind.class,
                                    ChangeKind.class,
                                    RequestKind.class)),
                    Map.entry(
                            "outcome",
                            List.of(
                                    Conclusion.Outcome.class,
                                    Noted.Outcome.class,
                                    Answered.Outcome.class,
                                    PressOutcome.class)),
                    Map.entry(
                            "status",
                            List.of(Status.class, MaritalStatus.class, ResidenceStatus.class)),
                    Map.entry("refusal", List.of(Refusal.class)),
                    Map.entry("finding", List.of(DocumentVerdict.Finding.class)),
                    Map.entry("means", List.of(Means.class)),
                    Map.entry("channel", List.of(Channel.class)),
                    Map.entry("verdict", List.of(Verdict.class)),
                    Map.entry("reason", List.of(Verdict.class)),
                    Map.entry("kinship", List.of(Kinship.class)),
                    Map.entry("custody", List.of(Custody.class)),
                    Map.entry("sex", List.of(Sex.class)),
                    Map.entry("maritalStatus", List.of(MaritalStatus.class)),
                    Map.entry("role", List.of(Who.Role.class)),
                    Map.entry("capacity", List.of(Capacity.class)),
                    Map.entry("power", List.of(Power.class)),
                    Map.entry("cause", List.of(Cause.class)),
                    Map.entry("part", List.of(Part.class)),
                    Map.entry("what", List.of(Proposal.class)));

    private static final List<String> PLAIN =
            List.of("YOU", "OFFICE", "APPLICANT", "STAFF", "SYSTEM");

    static Stream<Arguments> everyCodeInEveryLanguage() {
        Stream<Map.Entry<String, String>> listed =
                CODES.entrySet().stream()
                        .flatMap(
                                named ->
                                        named.getValue().stream()
                                                .flatMap(of -> Stream.of(of.getEnumConstants()))
                                                .map(
                                                        code ->
                                                                Map.entry(
                                                                        named.getKey(),
                                                                        code.name())));
        Stream<Map.Entry<String, String>> others =
                Stream.concat(
                        PLAIN.stream().map(code -> Map.entry("by", code)),
                        Stream.of(Role.values()).map(role -> Map.entry("roles", role.id())));
        return Stream.concat(listed, others)
                .flatMap(
                        code ->
                                Stream.of("fr", "en", "es")
                                        .map(
                                                language ->
                                                        Arguments.of(
                                                                code.getKey(),
                                                                code.getValue(),
                                                                language)));
    }

    @ParameterizedTest
    @MethodSource("everyCodeInEveryLanguage")
    void noCodeIsLeftToTheReader(String name, String code, String language) {
        assertThat(said(name, code, language))
                .as("own.code.%s.%s in %s", name, code, language)
                .matches(text -> text.equals(code) == code.equals("PDF"), "is said in words")
                .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b|[{}⟨]");
    }

    @Test
    void amountsDaysCountriesAndDocumentsAreSaid() {
        assertThat(
                        new CopyValues(new Catalogue().in(Locale.FRENCH))
                                .said("amountCents", IntNode.valueOf(135_000)))
                .isEqualTo("1\u00a0350,00\u00a0$\u00a0CA");
        assertThat(said("lastDay", "2026-12-27", "fr")).isEqualTo("27\u00a0décembre 2026");
        assertThat(said("country", "FR", "es")).isEqualTo("Francia");
        assertThat(said("requirement", "passport.moi", "fr")).startsWith("Passeport");
        assertThat(said("subject", "application:2026-1-000002-K", "fr"))
                .isEqualTo("2026-1-000002-K");
    }

    @Test
    void whatThePersonWroteStaysAsTheyWroteIt() {
        assertThat(said("words", "Merci", "fr")).isEqualTo("Merci");
        assertThat(said("reason", "Le registre a brûlé.", "fr")).isEqualTo("Le registre a brûlé.");
    }

    private static String said(String name, String code, String language) {
        return new CopyValues(new Catalogue().in(Locale.forLanguageTag(language)))
                .said(name, TextNode.valueOf(code));
    }
}
