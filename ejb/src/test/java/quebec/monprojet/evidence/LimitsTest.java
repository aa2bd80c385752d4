package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentFolder.Standing;

class LimitsTest {

    private static final ExplanationView LOST = new ExplanationView("Perdu", Instant.EPOCH);

    @Test
    void whatFitsIsTakenAndAByteMoreIsNot() {
        assertThat(Limits.refuse(Limits.FILE, 0, 0)).isEmpty();
        assertThat(Limits.refuse(Limits.FILE + 1, 0, 0)).contains(Refusal.TOO_LARGE);
        assertThat(Limits.refuse(0, 0, 0)).contains(Refusal.EMPTY);
        assertThat(Limits.refuse(1, Limits.FILES - 1, 0)).isEmpty();
        assertThat(Limits.refuse(1, Limits.FILES, 0)).contains(Refusal.TOO_MANY_FILES);
        assertThat(Limits.refuse(1, 0, Limits.DOSSIER - 1)).isEmpty();
        assertThat(Limits.refuse(1, 0, Limits.DOSSIER)).contains(Refusal.DOSSIER_FULL);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "../../x.pdf|x.pdf",
                "C:\\Users\\me\\x.pdf|x.pdf",
                "..|document",
                "''|document",
                ".htaccess|htaccess",
                "acte de naissance (1).jpg|acte de naissance (1).jpg",
                "<script>.png|script.png",
                "naïve\u202Egnp.exe|naïvegnp.exe",
                "护照.jpg|护照.jpg"
            },
            delimiter = '|')
    void aNameIsShownWithoutFoldersNorTricks(String given, String shown) {
        assertThat(FileName.of(given).shown()).isEqualTo(shown);
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(FileName.of("\0\n").shown()).isEqualTo("document");
        assertThat(FileName.of("é".repeat(500)).shown()).hasSize(100);
    }

    @Test
    void aFileIsNamedByANumberAndNothingElse() {
        FileId id = FileId.random();
        assertThat(FileId.parse(id.toString())).contains(id);
        assertThat(FileId.parse("../" + id)).isEmpty();
        assertThat(FileId.parse("1-1-1-1-1")).isEmpty();
    }

    private static Standing standing(
            Map<String, ExplanationView> explanations, FileState... files) {
        Checklist list = Checklist.of(new Contents(Map.of()));
        Requirement passport = list.requirements().get(0);
        List<FileView> views =
                List.of(files).stream()
                        .map(
                                state ->
                                        new FileView(
                                                FileId.random(),
                                                "x",
                                                state,
                                                null,
                                                null,
                                                1,
                                                1,
                                                false,
                                                null,
                                                null))
                        .toList();
        return new DocumentFolder(list, Map.of(passport.code(), views), explanations, true)
                .standing(passport);
    }

    @Test
    void aDocumentStandsAsItsWorstPage() {
        assertThat(standing(Map.of())).isEqualTo(Standing.MISSING);
        assertThat(standing(Map.of(), FileState.ARRIVING)).isEqualTo(Standing.MISSING);
        assertThat(standing(Map.of(), FileState.CLEAN)).isEqualTo(Standing.CLEAN);
        assertThat(standing(Map.of(), FileState.CLEAN, FileState.RECEIVED))
                .isEqualTo(Standing.RECEIVED);
        assertThat(standing(Map.of(), FileState.CLEAN, FileState.RECEIVED, FileState.REFUSED))
                .isEqualTo(Standing.REFUSED);
        assertThat(standing(Map.of("passport.moi", LOST))).isEqualTo(Standing.EXPLAINED);
    }

    @Test
    void aGoodPageThatFollowsUponARefusalMakesUpForIt() {
        Instant then = Instant.parse("2027-01-02T15:00:00Z");
        FileView refused = came(FileState.REFUSED, then);
        assertThat(standing(refused)).isEqualTo(Standing.REFUSED);
        assertThat(standing(refused, came(FileState.CLEAN, then.minusSeconds(1))))
                .as("sent together with it: the page is still missing")
                .isEqualTo(Standing.REFUSED);
        assertThat(standing(refused, came(FileState.CLEAN, then.plusSeconds(1))))
                .isEqualTo(Standing.CLEAN);
    }

    private static Standing standing(FileView... files) {
        Checklist list = Checklist.of(new Contents(Map.of()));
        Requirement passport = list.requirements().get(0);
        return new DocumentFolder(list, Map.of(passport.code(), List.of(files)), Map.of(), true)
                .standing(passport);
    }

    @Test
    void whatTheAnswersNoLongerAskForIsLeftOver() {
        Checklist list = Checklist.of(new Contents(Map.of()));
        FileView file =
                new FileView(
                        FileId.random(), "x", FileState.CLEAN, null, null, 1, 1, false, null, null);
        DocumentFolder folder =
                new DocumentFolder(
                        list,
                        Map.of("passport.conjoint", List.of(file), "passport.moi", List.of(file)),
                        Map.of(),
                        true);
        assertThat(folder.leftOver()).hasSize(1);
        assertThat(folder.wanting()).isEqualTo(1);
    }

    private static DocumentFolder folder(FileView file, boolean held, Set<String> settled) {
        return new DocumentFolder(
                Checklist.of(new Contents(Map.of())),
                Map.of("passport.moi", List.of(file)),
                Map.of("passport.moi", LOST),
                true,
                held,
                null,
                Set.of(),
                settled,
                new Contents(Map.of()));
    }

    @Test
    void whatIsHeldStaysAndMoreMayCome() {
        FileView file =
                new FileView(
                        FileId.random(), "x", FileState.CLEAN, null, null, 1, 1, false, null, null);
        DocumentFolder free = folder(file, false, Set.of());
        DocumentFolder held = folder(file, true, Set.of("passport.moi"));
        Requirement passport = free.checklist().named("passport.moi").orElseThrow();
        assertThat(free.changeable(file)).isTrue();
        assertThat(free.explainable(passport)).isTrue();
        assertThat(held.changeable(file)).isFalse();
        assertThat(held.explainable(passport)).isFalse();
        assertThat(held.open(passport)).isTrue();
    }

    @Test
    void onlyWhatIsAskedForAndNeitherThereNorExplainedIsLacking() {
        Checklist list = Checklist.of(new Contents(Map.of()));
        DocumentRequest asked =
                new DocumentRequestRow(
                                new AccountId(UUID.randomUUID()),
                                new DossierId(UUID.randomUUID()),
                                Set.of("passport.moi"),
                                "Illisible",
                                new StaffId(UUID.randomUUID()),
                                Instant.parse("2027-01-02T04:00:00Z"))
                        .view();
        assertThat(lacking(list, asked, Map.of())).hasSize(1);
        assertThat(lacking(list, asked, Map.of("passport.moi", LOST))).isEmpty();
        assertThat(lacking(list, null, Map.of())).isEmpty();
    }

    private static List<Requirement> lacking(
            Checklist list, @Nullable DocumentRequest asked, Map<String, ExplanationView> given) {
        return new DocumentFolder(
                        list,
                        Map.of(),
                        given,
                        false,
                        false,
                        asked,
                        Set.of(),
                        Set.of(),
                        new Contents(Map.of()))
                .lacking();
    }

    private static FileView came(FileState state, @Nullable Instant at) {
        return new FileView(FileId.random(), "x", state, null, null, 1, 1, false, at, at);
    }
}
