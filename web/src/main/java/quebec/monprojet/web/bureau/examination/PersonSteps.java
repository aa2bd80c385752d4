package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Sent;
import quebec.monprojet.exchange.Way;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.web.bureau.FileRecords;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.bureau.examination.Step.Kind;
import quebec.monprojet.web.texts.Texts;

/** What the person did about an application, and what passed between them and the office. */
@RequestScoped
public class PersonSteps {

    @Inject private DocumentRequests requests;
    @Inject private EvidenceReading evidence;
    @Inject private Messages messages;
    @Inject private FeeFiles fees;
    @Inject private FileRecords records;
    @Inject private People people;
    @Inject private Texts texts;

    Stream<Step> of(ApplicationFile file) {
        ApplicationNumber number = ApplicationNumber.parse(file.line().number()).orElseThrow();
        DossierId dossier = file.line().dossier();
        return Stream.of(
                        filing(file).stream(),
                        requests.about(dossier).stream().flatMap(this::steps),
                        evidence.everyVerdict(dossier).stream().map(this::step),
                        messages.sent(number).stream().map(this::step),
                        fees.of(number).stream().flatMap(this::steps))
                .flatMap(steps -> steps);
    }

    private List<Step> filing(ApplicationFile file) {
        List<Step> steps = new ArrayList<>();
        var dossier = file.dossier();
        if (dossier != null) {
            steps.add(step(dossier.sealedAt(), Kind.AUTRE, "bureau.step.sealed", null));
        }
        steps.add(step(file.receipt().receivedAt(), Kind.AUTRE, "bureau.step.received", null));
        steps.add(step(file.receipt().recordedAt(), Kind.AUTRE, "bureau.step.recorded", null));
        records.contestations(file)
                .forEach(
                        line ->
                                steps.add(
                                        step(
                                                line.writtenAt(),
                                                Kind.AUTRE,
                                                "bureau.step.contested",
                                                null)));
        return steps;
    }

    private Step step(
            Instant at, Kind kind, String key, @Nullable StaffId by, Object... arguments) {
        return new Step(at, kind, texts.of(key, arguments), people.name(by));
    }

    private Stream<Step> steps(DocumentRequest request) {
        Stream<Step> asked =
                Stream.of(
                        step(
                                request.askedAt(),
                                Kind.PIECE,
                                "bureau.exam.step.asked",
                                request.askedBy(),
                                request.lastDay()));
        Stream<Step> answered =
                requests.answers(request.id()).stream()
                        .map(at -> step(at, Kind.PIECE, "bureau.exam.step.all-sent", null));
        Stream<Step> ended =
                Stream.ofNullable(request.endedAt())
                        .map(at -> step(at, Kind.PIECE, "bureau.exam.step.asked-ended", null));
        return Stream.of(asked, answered, ended).flatMap(steps -> steps);
    }

    private Step step(DocumentVerdict verdict) {
        String document =
                verdict.kind()
                        .map((DocumentKind kind) -> DocumentTerms.of(kind))
                        .map(terms -> terms.wording(texts.getLanguage()))
                        .orElse("");
        String found = texts.of("pieces.verdict." + verdict.finding());
        return step(
                verdict.at(),
                Kind.PIECE,
                "bureau.exam.step.verdict",
                verdict.by(),
                document,
                found);
    }

    private Step step(Sent sent) {
        String key = sent.way() == Way.TO_OFFICE ? "written" : "answered";
        return step(sent.at(), Kind.MESSAGE, "bureau.exam.step." + key, sent.by());
    }

    /** What an officer recorded stands at that instant, and says the day on which it came. */
    private Step step(Payment payment) {
        String verdict = texts.of("bureau.verdict." + payment.verdict());
        return payment.toTheDay()
                ? step(
                        payment.recordedAt(),
                        Kind.DROITS,
                        "bureau.exam.step.paid.recorded",
                        null,
                        verdict,
                        payment.receivedOn())
                : step(payment.receivedAt(), Kind.DROITS, "bureau.exam.step.paid", null, verdict);
    }

    private Stream<Step> steps(FeeStanding standing) {
        Stream<Step> invited =
                Stream.of(
                        step(
                                standing.invitation().invitedAt(),
                                Kind.DROITS,
                                "bureau.exam.step.invited",
                                null));
        Stream<Step> paid = standing.payments().stream().map(this::step);
        Stream<Step> refunds =
                standing.refunds().stream()
                        .map(
                                refund ->
                                        step(
                                                refund.dueAt(),
                                                Kind.DROITS,
                                                "bureau.exam.step.refund",
                                                null));
        return Stream.of(invited, paid, refunds).flatMap(steps -> steps);
    }
}
