package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.certificate.Cause;
import quebec.monprojet.correspondence.LetterKind;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.fees.Channel;
import quebec.monprojet.fees.Means;
import quebec.monprojet.handover.AnswerKind;
import quebec.monprojet.handover.Destination;
import quebec.monprojet.handover.Failure;
import quebec.monprojet.handover.Fault;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** Whatever the house writes into the journal has French words to be read with. */
class JournalTextsTest {

    private static final Path HOUSE = Path.of("..", "ejb", "src", "main", "java");
    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    private static final Pattern ACT = Pattern.compile("\"((?!mpq)[a-z]+\\.[a-z-]+[a-z])\"");
    private static final Pattern KEY =
            Pattern.compile("(?:Map\\.of\\(|put\\((?:facts, )?)\\s*\"([a-zA-Z]+)\"");
    private static final Pattern PART = Pattern.compile("Actor\\.system\\(\"([a-z-]+)\"\\)");
    private static final Pattern KIND = Pattern.compile("\"([a-z]+):\" \\+");

    @Test
    void everyActHasItsWords() throws IOException {
        assertThat(written(ACT))
                .hasSizeGreaterThan(80)
                .allSatisfy(act -> assertThat(FRENCH).containsKey("bureau.act." + act));
    }

    @Test
    void everyFactHasItsName() throws IOException {
        assertThat(written(KEY))
                .hasSizeGreaterThan(25)
                .allSatisfy(key -> assertThat(FRENCH).containsKey("bureau.fact." + key));
    }

    @Test
    void everyKindOfSubjectHasItsName() throws IOException {
        assertThat(written(KIND))
                .hasSizeGreaterThan(8)
                .filteredOn(kind -> !kind.equals("staff"))
                .allSatisfy(kind -> assertThat(FRENCH).containsKey("bureau.subject." + kind));
    }

    @Test
    void everyPartOfThePortalThatActsHasItsName() throws IOException {
        assertThat(found(PART, source -> true))
                .hasSizeGreaterThan(15)
                .allSatisfy(part -> assertThat(FRENCH).containsKey("bureau.system." + part));
    }

    @Test
    void everyCodeIsSaidInWords() {
        assertThat(said("kind", OfficialKind.values())).doesNotContain("_");
        assertThat(said("kind", LetterKind.values())).doesNotContain("_");
        assertThat(said("kind", AnswerKind.values())).doesNotContain("CONFIRMED", "PAYMENT");
        assertThat(said("cause", Cause.values())).doesNotContain("CORRECTION", "ANEW");
        assertThat(said("destination", Destination.values())).doesNotContain("LEGACY", "FEDERAL");
        assertThat(said("failure", Failure.values())).doesNotContain("_", "REFUSED");
        assertThat(said("reason", Fault.values())).doesNotContain("_", "FORGED");
    }

    private static String said(String fact, Enum<?>[] codes) {
        JournalFacts facts = new JournalFacts(FRENCH, id -> id, code -> code);
        return Arrays.stream(codes)
                .map(code -> facts.said(Map.of(fact, code.name())))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void everySectionIsSaid(SectionKind section) {
        assertThat(FRENCH).containsKey("bureau.section." + section.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void everyMeansOfPaymentIsSaid(Means means) {
        assertThat(FRENCH).containsKey("bureau.means." + means);
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelIsSaid(Channel channel) {
        assertThat(FRENCH).containsKey("bureau.channel." + channel);
    }

    /** What the files say that write into the journal, once each. */
    private static List<String> written(Pattern said) throws IOException {
        return found(said, source -> source.contains("import quebec.monprojet.audit.Journal;"));
    }

    private static List<String> found(Pattern said, Predicate<String> among) throws IOException {
        try (Stream<Path> sources = Files.walk(HOUSE)) {
            return sources.filter(Files::isRegularFile)
                    .map(JournalTextsTest::read)
                    .filter(among)
                    .flatMap(source -> said.matcher(source).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
