package quebec.monprojet.web.bureau.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.VerdictId;
import quebec.monprojet.web.bureau.decision.Lacking.Why;
import quebec.monprojet.web.bureau.documents.Backing;

class LackingTest {

    private static final String EXPLAINED = "L’original est perdu.";

    private static final Backing MISSING = backing("missing", "", null, false);
    private static final Backing UNSEEN = backing("unseen", EXPLAINED, null, false);
    private static final Backing ACCEPTED =
            backing("accepted", EXPLAINED, verdict(DocumentVerdict.Finding.ACCEPTED), false);
    private static final Backing REPLACED =
            backing("replaced", EXPLAINED, verdict(DocumentVerdict.Finding.ACCEPTED), true);
    private static final Backing WANTING =
            backing("wanting", EXPLAINED, verdict(DocumentVerdict.Finding.NOT_CONFORMING), false);

    private static Backing backing(
            String code, String explanation, @Nullable DocumentVerdict verdict, boolean movedOn) {
        return new Backing(
                code, code, "Rose", "info", "", List.of(), explanation, verdict, movedOn, "");
    }

    private static DocumentVerdict verdict(DocumentVerdict.Finding finding) {
        return new DocumentVerdict(
                new VerdictId(UUID.randomUUID()),
                "passport.moi",
                finding,
                "Illisible.",
                new StaffId(UUID.randomUUID()),
                Instant.EPOCH,
                Set.of());
    }

    @Test
    void eachDocumentLacksOneThingAtMost() {
        assertThat(Lacking.among(List.of(UNSEEN, ACCEPTED, MISSING, REPLACED, WANTING)))
                .containsExactly(
                        new Lacking(Why.MISSING, List.of(MISSING)),
                        new Lacking(Why.NOT_CONFORMING, List.of(WANTING)),
                        new Lacking(Why.NOT_LOOKED_AT, List.of(UNSEEN, REPLACED)));
    }

    @Test
    void whatWasAcceptedLacksNothing() {
        assertThat(Lacking.among(List.of(ACCEPTED))).isEmpty();
    }
}
