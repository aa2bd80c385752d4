package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Saving;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Sealing;
import quebec.monprojet.dossier.Section;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.evidence.Checklist;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileState;
import quebec.monprojet.evidence.FileView;
import quebec.monprojet.opening.PeriodStanding;

/** Whoever typed hands over; somebody who typed nothing compares, and seals what they compared. */
@SuppressWarnings("UnnecessaryAssignment") // no container here
class FourEyesTest {

    private static final Instant LATER = Papers.NOW.plusSeconds(60);
    private static final SignedSheets SIGNED =
            new SignedSheets("Zoé Tremblay", null, LocalDate.of(2026, 1, 10));

    private final PaperFileRow file = Papers.file();
    private final Papers.Kept kept = new Papers.Kept(file);
    private final Answers answers = new Answers();
    private final Documents documents = new Documents();
    private final Desk desk = new Desk();
    private final Papers.Told<PaperSealed> told = new Papers.Told<>();
    private final FourEyes eyes = new FourEyes();

    @BeforeEach
    void sitDown() {
        eyes.rows = kept;
        eyes.held = new Held(file);
        eyes.comparing = new Comparing(kept);
        eyes.dossiers = answers;
        eyes.evidence = documents;
        eyes.openings = new NoOpening();
        eyes.journal = desk;
        eyes.sealed = told;
        eyes.clock = Clock.fixed(LATER, ZoneOffset.UTC);
    }

    private void isHandedOver() {
        kept.take(file.id(), Papers.TYPIST, Part.TYPIST, Papers.NOW);
        file.findSigned(Papers.TYPIST, Papers.NOW);
        file.handOver(Papers.TYPIST, Papers.NOW);
    }

    private void isCompared() {
        isHandedOver();
        kept.read(file.id(), Papers.VERIFIER, LATER);
    }

    private Step seals(StaffId by) {
        return eyes.seal(by, file.id(), 0);
    }

    @Test
    void signaturesAreFoundOnAScanOnly() {
        documents.scanned = false;
        assertThat(eyes.findSigned(Papers.TYPIST, file.id(), SIGNED))
                .isInstanceOf(Step.NoScan.class);
        documents.scanned = true;
        assertThat(eyes.findSigned(Papers.TYPIST, file.id(), SIGNED)).isInstanceOf(Step.Done.class);
        assertThat(file.isSigned()).isTrue();
        assertThat(answers.saved).hasSize(1);
        assertThat(desk.lent).containsExactly(Papers.TYPIST);
    }

    @Test
    void sheetsThatNobodySignedAreNoSignatures() {
        SignedSheets blank = new SignedSheets("  ", null, LocalDate.of(2026, 1, 10));
        SignedSheets tomorrow = new SignedSheets("Zoé", null, LocalDate.of(2026, 1, 16));
        for (SignedSheets sheets : List.of(blank, tomorrow)) {
            assertThat(eyes.findSigned(Papers.TYPIST, file.id(), sheets))
                    .isInstanceOf(Step.NotSigned.class);
        }
        assertThat(file.isSigned()).isFalse();
        assertThat(answers.saved).isEmpty();
    }

    @Test
    void whatIsNotWholeIsNotHandedOver() {
        file.findSigned(Papers.TYPIST, Papers.NOW);
        assertThat(eyes.handOver(Papers.TYPIST, file.id())).isInstanceOf(Step.Lacking.class);
        assertThat(file.isTyping()).isTrue();
    }

    @Test
    void whatIsHandedOverIsNeitherTypedNorHandedOverAgain() {
        isHandedOver();
        assertThat(eyes.handOver(Papers.TYPIST, file.id())).isInstanceOf(Step.Elsewhere.class);
        assertThat(eyes.findSigned(Papers.TYPIST, file.id(), SIGNED))
                .isInstanceOf(Step.Elsewhere.class);
    }

    @Test
    void somebodyElseSealsWhatTheyCompared() {
        isCompared();
        assertThat(seals(Papers.VERIFIER)).isInstanceOf(Step.Done.class);
        assertThat(kept.seal(file.id())).contains(Papers.DIGEST);
        assertThat(told.all).containsExactly(new PaperSealed(Papers.PERSON, Papers.DIGEST));
        assertThat(desk.lent).containsExactly(Papers.VERIFIER);
    }

    @Test
    void whoeverTypedSealsNever() {
        isCompared();
        kept.read(file.id(), Papers.TYPIST, LATER);
        assertThat(seals(Papers.TYPIST)).isInstanceOf(Step.SameEyes.class);
        assertThat(answers.sealings).isZero();
    }

    @Test
    void nobodySealsUnread() {
        isHandedOver();
        assertThat(seals(Papers.VERIFIER)).isInstanceOf(Step.NotRead.class);
        assertThat(answers.sealings).isZero();
    }

    /** It was taken out while somebody compared. */
    @Test
    void nothingIsSealedWithoutTheScanOfTheForm() {
        isCompared();
        documents.scanned = false;
        assertThat(seals(Papers.VERIFIER)).isInstanceOf(Step.NoScan.class);
        assertThat(answers.sealings).isZero();
    }

    @Test
    void whatLacksSomethingHasNoSealAndTellsNobody() {
        isCompared();
        answers.whole = false;
        assertThat(seals(Papers.VERIFIER)).isInstanceOf(Step.Lacking.class);
        assertThat(kept.seal(file.id())).isEmpty();
        assertThat(told.all).isEmpty();
    }

    @Test
    void whatIsSealedIsNeitherSealedAgainNorGivenBack() {
        isCompared();
        seals(Papers.VERIFIER);
        assertThat(seals(Papers.VERIFIER)).isInstanceOf(Step.Elsewhere.class);
        assertThat(eyes.giveBack(Papers.VERIFIER, file.id())).isInstanceOf(Step.Elsewhere.class);
        assertThat(told.all).hasSize(1);
    }

    @Test
    void whatDiffersGoesBackAndIsTypedAgain() {
        isHandedOver();
        assertThat(eyes.giveBack(Papers.VERIFIER, file.id())).isInstanceOf(Step.Done.class);
        assertThat(file.isTyping()).isTrue();
        assertThat(eyes.giveBack(Papers.VERIFIER, file.id())).isInstanceOf(Step.Elsewhere.class);
        assertThat(desk.acts).containsExactly("paper.given-back");
    }

    @Test
    void aFileThatIsNotThereIsElsewhere() {
        PaperFileId other = new PaperFileId(new UUID(9, 9));
        assertThat(eyes.seal(Papers.VERIFIER, other, 0)).isInstanceOf(Step.Elsewhere.class);
        assertThat(eyes.handOver(Papers.TYPIST, other)).isInstanceOf(Step.Elsewhere.class);
    }

    private static final class Answers extends Dossiers {

        private final List<Section> saved = new ArrayList<>();
        private boolean whole = true;
        private int sealings;

        @Override
        public DossierView of(AccountId account) {
            return new DossierView(new Contents(Map.of()), Map.of(), null);
        }

        @Override
        public Saving save(AccountId account, Section section, long version) {
            saved.add(section);
            return new Saving.Kept(version + 1);
        }

        @Override
        public Sealing seal(AccountId account, @Nullable LocalDate openingDay) {
            sealings++;
            return whole
                    ? new Sealing.Done(
                            new Seal(
                                    new DossierId(new UUID(0, 9)),
                                    account,
                                    Papers.DIGEST,
                                    new PersonKey("0".repeat(64)),
                                    Stream.CAPPED,
                                    false),
                            false)
                    : new Sealing.NotReady(List.of());
        }
    }

    private static final class Documents extends Evidence {

        private boolean scanned = true;

        @Override
        public DocumentFolder of(AccountId account) {
            FileView scan =
                    new FileView(
                            new FileId(new UUID(0, 1)),
                            "formulaire.pdf",
                            FileState.CLEAN,
                            null,
                            null,
                            9,
                            1,
                            false,
                            Papers.NOW,
                            Papers.NOW);
            return new DocumentFolder(
                    new Checklist(List.of(ScanOfTheForm.SCAN)),
                    scanned ? Map.of(ScanOfTheForm.SCAN.code(), List.of(scan)) : Map.of(),
                    Map.of(),
                    true);
        }
    }

    private static final class Held extends HeldFiles {

        private final PaperFileRow file;

        Held(PaperFileRow file) {
            this.file = file;
        }

        @Override
        Optional<PaperFileRow> of(PaperFileId id) {
            return Optional.of(file).filter(each -> each.id().equals(id));
        }
    }

    private static final class NoOpening extends PaperOpenings {

        @Override
        Optional<PeriodStanding> of(AccountId account) {
            return Optional.empty();
        }
    }

    private static final class Desk extends DeskJournal {

        private final List<String> acts = new ArrayList<>();
        private final List<StaffId> lent = new ArrayList<>();

        @Override
        void lend(StaffId by, PaperFileRow file) {
            lent.add(by);
        }

        @Override
        void record(StaffId by, String act, PaperFileRow file, Map<String, String> facts) {
            acts.add(act);
        }
    }
}
