package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.fees.Channel;
import quebec.monprojet.fees.Means;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** Whatever the house writes into the journal has French words to be read with. */
class JournalTextsTest {

    private static final Path HOUSE = Path.of("..", "ejb", "src", "main", "java");
    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    private static final Pattern ACT = Pattern.compile("\"((?!mpq)[a-z]+\\.[a-z-]+[a-z])\"");
    private static final Pattern KEY =
            Pattern.compile("(?:Map\\.of\\(|put\\((?:facts, )?)\\s*\"([a-zA-Z]+)\"");
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
        try (Stream<Path> sources = Files.walk(HOUSE)) {
            return sources.filter(Files::isRegularFile)
                    .map(JournalTextsTest::read)
                    .filter(source -> source.contains("import quebec.monprojet.audit.Journal;"))
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
