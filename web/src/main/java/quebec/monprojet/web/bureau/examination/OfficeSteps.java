package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.bench.ClaimAct;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.correspondence.LetterKind;
import quebec.monprojet.correspondence.LetterRecord;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.LetterFiles;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.CaseMove;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.FileRecords;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.bureau.examination.Step.Kind;
import quebec.monprojet.web.dossier.PointsWords;
import quebec.monprojet.web.texts.Texts;

/** What the office did about an application, and what became of its letters. */
@RequestScoped
public class OfficeSteps {

    @Inject private Cases cases;
    @Inject private Claims claims;
    @Inject private Examinations examinations;
    @Inject private NotesPane notes;
    @Inject private FileRecords records;
    @Inject private LetterFiles official;
    @Inject private PointsWords points;
    @Inject private DeskWords words;
    @Inject private People people;
    @Inject private Texts texts;

    Stream<Step> of(ApplicationFile file) {
        ApplicationNumber number = ApplicationNumber.parse(file.line().number()).orElseThrow();
        return Stream.of(
                        cases.moves(number).stream().map(this::step),
                        claims.acts(number).stream().map(this::step),
                        examinations.findings(number).stream().map(this::step),
                        notes.getWritten().stream()
                                .map(
                                        note ->
                                                new Step(
                                                        note.at(),
                                                        Kind.NOTE,
                                                        texts.of("bureau.exam.step.note"),
                                                        people.name(note.by()))),
                        records.letters(file).stream()
                                .filter(letter -> letter.kind() != LetterKind.OFFICIAL_LETTER)
                                .map(this::step),
                        official.named(number).stream().map(this::step))
                .flatMap(steps -> steps);
    }

    private Step step(CaseMove move) {
        String from = words.word("status", move.from());
        String to = words.word("status", move.to());
        return new Step(
                move.at(),
                Kind.STATUT,
                texts.of("bureau.exam.step.move", from, to),
                who(move.by()).map(people::name).orElse(""));
    }

    private Step step(ClaimAct act) {
        String by = who(act.by()).map(people::name).orElse("");
        String holder = people.name(act.holder());
        String what = texts.of("bureau.exam.step." + act.kind(), holder);
        return new Step(act.at(), Kind.STATUT, what, what.contains(by) ? "" : by);
    }

    private static Optional<StaffId> who(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF
                ? Optional.of(new StaffId(UUID.fromString(actor.id())))
                : Optional.empty();
    }

    private Step step(Finding finding) {
        String criterion = points.criterion(finding.criterion());
        String what =
                finding.differs()
                        ? texts.of(
                                "bureau.exam.step.differs",
                                criterion,
                                finding.points(),
                                finding.counted())
                        : texts.of("bureau.exam.step.found", criterion, finding.points());
        return new Step(finding.at(), Kind.CONSTAT, what, people.name(finding.by()));
    }

    private Step step(LetterFiles.Named letter) {
        Instant sent = letter.sentAt();
        String what = words.word("official", letter.kind()) + ", " + letter.number();
        return new Step(
                sent == null ? letter.writtenAt() : sent,
                Kind.LETTRE,
                texts.of(sent == null ? "bureau.step.owed" : "bureau.step.sent", what),
                "",
                "/bureau/lettre.pdf?lettre=" + letter.number());
    }

    private Step step(LetterRecord letter) {
        var ended = letter.endedAt();
        String what = words.letter(letter.kind());
        if (ended == null) {
            return new Step(
                    letter.writtenAt(), Kind.LETTRE, texts.of("bureau.step.owed", what), "");
        }
        boolean dropped = letter.state() == LetterRecord.State.DROPPED;
        return new Step(
                ended,
                Kind.LETTRE,
                texts.of(dropped ? "bureau.step.dropped" : "bureau.step.sent", what),
                "");
    }
}
