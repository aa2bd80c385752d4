package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private static final List<Drafting> ALL =
            List.of(
                    new AcknowledgementDraft(),
                    new FeeDrafts(),
                    new OpeningDrafts(),
                    new ContestationDrafts(),
                    new MandateDrafts(),
                    new ExchangeDrafts(),
                    new RetentionDrafts(),
                    new DocumentDrafts(),
                    new DecisionDrafts(),
                    new OfficialDrafts(),
                    new PaperDrafts());

    /** To an address, and not to the person of an account. */
    private static final Set<LetterKind> ELSEWHERE =
            EnumSet.of(
                    LetterKind.MANDATE_OFFERED,
                    LetterKind.CONFIRM_ADDRESS,
                    LetterKind.RESET_PASSWORD,
                    LetterKind.CHANGE_ADDRESS,
                    LetterKind.ADDRESS_KNOWN,
                    LetterKind.ADDRESS_CHANGED,
                    LetterKind.PASSWORD_CHANGED,
                    LetterKind.STAFF_INVITED,
                    LetterKind.STAFF_ACCESS);

    @Test
    void everyLetterIsWrittenByOneDrafting() {
        Stream<LetterKind> written = ALL.stream().flatMap(drafting -> drafting.kinds().stream());
        assertThat(Stream.concat(written, ELSEWHERE.stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(LetterKind.values()));
    }
}
