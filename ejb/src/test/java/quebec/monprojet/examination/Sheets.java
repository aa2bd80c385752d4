package quebec.monprojet.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.grid.Assessment;
import quebec.monprojet.grid.Candidate;
import quebec.monprojet.grid.Cefr;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.grid.Diploma;
import quebec.monprojet.grid.EducationLevel;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.Languages;
import quebec.monprojet.grid.Person;
import quebec.monprojet.grid.SelectionGrid;
import quebec.monprojet.grid.SelectionGrids;
import quebec.monprojet.grid.Ties;
import quebec.monprojet.grid.TrainingSection;

/** A young engineer who comes alone and speaks French: 54 points by the machine, 49 required. */
public final class Sheets {

    public static final LocalDate FILED = LocalDate.of(2016, 6, 13);
    public static final Instant NOW = Instant.parse("2016-09-01T14:00:00Z");
    public static final StaffId OFFICER = new StaffId(new UUID(0, 1));
    public static final StaffId COLLEAGUE = new StaffId(new UUID(0, 2));

    private static final SelectionGrid GRID = SelectionGrids.find("PRTQ-2015").orElseThrow();

    private Sheets() {}

    public static Assessment counted() {
        Person engineer =
                new Person(
                        LocalDate.of(1990, 3, 27),
                        List.of(new Diploma(EducationLevel.UNIV1_3Y_PLUS, TrainingSection.B)),
                        List.of(),
                        new Languages(
                                Map.of(
                                        LanguageSkill.LISTENING, Cefr.C2,
                                        LanguageSkill.SPEAKING, Cefr.C2,
                                        LanguageSkill.READING, Cefr.C2,
                                        LanguageSkill.WRITING, Cefr.C2),
                                Map.of()),
                        Ties.NONE);
        return GRID.assess(new Candidate(engineer, null, List.of(), true), FILED);
    }

    public static Examined sheet(Finding... findings) {
        return Examined.of(
                new GridChoice.OnFiling(GRID), FILED, FILED, counted(), List.of(findings));
    }

    public static Finding found(
            Criterion criterion, int turn, int points, @Nullable String reason) {
        int counted = counted().score(criterion).points();
        return new Finding("PRTQ-2015", criterion, turn, points, counted, reason, OFFICER, NOW);
    }
}
