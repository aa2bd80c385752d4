package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.evidence.DocumentVerdict.Finding.ACCEPTED;
import static quebec.monprojet.evidence.DocumentVerdict.Finding.NOT_CONFORMING;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Reason;

class JudgementTest {

    private static final Instant NOON = Instant.parse("2027-01-02T17:00:00Z");
    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());
    private static final String PASSPORT = "passport.moi";
    private static final String WHY = "Elle est expirée.";

    private final FileView seen = file(FileState.CLEAN);
    private final DocumentFolder before = folder(seen);
    private final Judgement wanting = judgement(NOT_CONFORMING, WHY, before);
    private final DocumentVerdict verdict = wanting.verdict(before, NOON);

    private static FileView file(FileState state) {
        return new FileView(FileId.random(), "x", state, null, null, 1, 1, false, NOON, NOON);
    }

    private static DocumentFolder folder(FileView... files) {
        return explained(Map.of(), files);
    }

    private static DocumentFolder explainedAt(Instant when, FileView... files) {
        return explained(Map.of(PASSPORT, new ExplanationView("Perdue", when)), files);
    }

    private static DocumentFolder explained(
            Map<String, ExplanationView> explanations, FileView... files) {
        Map<String, List<FileView>> there = Map.of(PASSPORT, Arrays.asList(files));
        return new DocumentFolder(Checklist.of(new Contents(Map.of())), there, explanations, false);
    }

    private static Judgement judgement(
            DocumentVerdict.Finding finding, @Nullable String why, DocumentFolder shown) {
        Requirement asked = shown.checklist().named(PASSPORT).orElseThrow();
        Reason reason = why == null ? null : new Reason(why);
        return new Judgement(OFFICER, PASSPORT, finding, reason, shown.shown(asked));
    }

    @Test
    void whatWasSeenIsJudged() {
        assertThat(wanting.of(before)).isEqualTo(Concluding.DONE);
        assertThat(verdict.files()).containsExactly(seen.id());
        assertThat(verdict.reason()).isEqualTo(WHY);
    }

    /** The passport that came a second before the button was pressed. */
    @Test
    void whatCameMeanwhileIsNotJudgedUnseen() {
        assertThat(wanting.of(folder(seen, file(FileState.CLEAN))))
                .isEqualTo(Concluding.CHANGED_SINCE);
        assertThat(wanting.of(folder(file(FileState.CLEAN)))).isEqualTo(Concluding.CHANGED_SINCE);
        assertThat(wanting.of(folder())).isEqualTo(Concluding.CHANGED_SINCE);
        assertThat(wanting.of(explainedAt(NOON, seen))).isEqualTo(Concluding.CHANGED_SINCE);
        assertThat(wanting.of(folder(seen, file(FileState.RECEIVED))))
                .isEqualTo(Concluding.NOT_INSPECTED);
    }

    @Test
    void whatNobodyCanSeeChangesNothing() {
        assertThat(wanting.of(folder(seen, file(FileState.ARRIVING), file(FileState.REFUSED))))
                .isEqualTo(Concluding.DONE);
    }

    @Test
    void inWhichOrderThePagesLieIsNoMatter() {
        FileView other = file(FileState.CLEAN);
        assertThat(judgement(ACCEPTED, null, folder(seen, other)).of(folder(other, seen)))
                .isEqualTo(Concluding.DONE);
    }

    @Test
    void whatTheDossierDoesNotAskForIsNotJudged() {
        Judgement other = new Judgement(OFFICER, "diploma.moi", ACCEPTED, null, "@");
        assertThat(other.of(before)).isEqualTo(Concluding.NOT_ASKED);
    }

    @Test
    void nothingIsNeitherFoundWantingNorAccepted() {
        DocumentFolder empty = folder(file(FileState.REFUSED));
        assertThat(judgement(NOT_CONFORMING, WHY, empty).of(empty))
                .isEqualTo(Concluding.NOTHING_THERE);
        assertThat(judgement(ACCEPTED, null, empty).of(empty)).isEqualTo(Concluding.NOTHING_THERE);
        DocumentFolder explained = explainedAt(NOON);
        assertThat(judgement(NOT_CONFORMING, WHY, explained).of(explained))
                .isEqualTo(Concluding.DONE);
    }

    @Test
    void aSecondClickSaysNothingNew() {
        assertThat(wanting.repeats(null, before)).isFalse();
        assertThat(wanting.repeats(verdict, before)).isTrue();
    }

    @Test
    void anotherWordOrOtherFilesDo() {
        assertThat(judgement(ACCEPTED, null, before).repeats(verdict, before)).isFalse();
        assertThat(judgement(NOT_CONFORMING, "Une page manque.", before).repeats(verdict, before))
                .isFalse();
        DocumentFolder more = folder(seen, file(FileState.CLEAN));
        assertThat(judgement(NOT_CONFORMING, WHY, more).repeats(verdict, more)).isFalse();
        DocumentFolder fewer = folder();
        assertThat(judgement(NOT_CONFORMING, WHY, fewer).repeats(verdict, fewer)).isFalse();
        DocumentFolder explained = explainedAt(NOON.plusMillis(1), seen);
        assertThat(judgement(NOT_CONFORMING, WHY, explained).repeats(verdict, explained)).isFalse();
    }

    /** By the files themselves: one may have been received before, and cleared after. */
    @Test
    void filesThatWereNotSeenAreNotThoseThatWereJudged() {
        assertThat(before.hasMovedOn(verdict)).isFalse();
        assertThat(folder(seen, file(FileState.CLEAN)).hasMovedOn(verdict)).isTrue();
        assertThat(folder(file(FileState.RECEIVED)).hasMovedOn(verdict)).isTrue();
        assertThat(folder(file(FileState.REFUSED)).hasMovedOn(verdict))
                .as("nothing to look at came")
                .isFalse();
        assertThat(folder(file(FileState.ARRIVING)).hasMovedOn(verdict)).isFalse();
        assertThat(folder().hasMovedOn(verdict)).as("taken out, with nothing instead").isFalse();
    }

    private static boolean fallsShort(DocumentFolder folder, DocumentVerdict... found) {
        DocumentRequest made =
                new DocumentRequestRow(
                                new AccountId(UUID.randomUUID()),
                                new DossierId(UUID.randomUUID()),
                                Set.of(PASSPORT),
                                "Illisible",
                                OFFICER,
                                NOON)
                        .view();
        return folder.fallsShortOf(
                made,
                Arrays.stream(found)
                        .collect(Collectors.toMap(DocumentVerdict::requirement, each -> each)));
    }

    @Test
    void whatWasAskedForAndIsNeitherThereNorExplainedFallsShort() {
        assertThat(fallsShort(folder())).isTrue();
        assertThat(fallsShort(folder(file(FileState.REFUSED)))).isTrue();
        assertThat(fallsShort(before)).isFalse();
        assertThat(fallsShort(explainedAt(NOON))).isFalse();
    }

    @Test
    void whatWasFoundWantingFallsShortUntilSomethingComes() {
        assertThat(fallsShort(before, verdict)).isTrue();
        assertThat(fallsShort(folder(seen, file(FileState.RECEIVED)), verdict)).isFalse();
        assertThat(fallsShort(before, judgement(ACCEPTED, null, before).verdict(before, NOON)))
                .isFalse();
    }

    @Test
    void anExplanationMovesOnWhatWasFoundBeforeIt() {
        assertThat(explainedAt(NOON.minusMillis(1), seen).hasMovedOn(verdict)).isFalse();
        assertThat(explainedAt(NOON.plusMillis(1), seen).hasMovedOn(verdict)).isTrue();
    }
}
