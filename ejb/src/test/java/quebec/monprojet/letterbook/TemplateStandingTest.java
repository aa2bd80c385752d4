package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.Template.Standing;

class TemplateStandingTest {

    private static final Instant NOW = Written.NOW;
    private static final Template FIRST = version(1, NOW.minus(Duration.ofDays(9)));
    private static final Template SECOND = version(2, NOW);
    private static final Template THIRD = version(3, NOW.plusSeconds(1));
    private static final Template DRAFT = version(4, null);
    private static final List<Template> ALL = List.of(DRAFT, THIRD, SECOND, FIRST);

    private static Template version(int number, @Nullable Instant from) {
        Map<Language, Wording> words = new HashMap<>();
        for (Language language : Language.values()) {
            words.put(language, new Wording("((numero))", "Bonjour ((nom))."));
        }
        return new Template(OfficialKind.GENERAL, number, words, null, NOW, null, null, from);
    }

    @Test
    void oneVersionIsInForceAndTheOthersAreNotYetOrNoLonger() {
        assertThat(DRAFT.standing(ALL, NOW)).isEqualTo(Standing.DRAFT);
        assertThat(THIRD.standing(ALL, NOW)).isEqualTo(Standing.TO_COME);
        assertThat(SECOND.standing(ALL, NOW)).isEqualTo(Standing.IN_FORCE);
        assertThat(FIRST.standing(ALL, NOW)).isEqualTo(Standing.REPLACED);
    }

    @Test
    void aVersionIsReplacedByTheNextThatHeldAndNotByTheLast() {
        assertThat(FIRST.replacing(ALL, NOW.plusSeconds(1))).contains(SECOND);
        assertThat(FIRST.replacing(ALL, NOW.minusSeconds(1))).isEmpty();
    }
}
