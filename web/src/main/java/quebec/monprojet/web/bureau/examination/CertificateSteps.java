package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.handover.Answer;
import quebec.monprojet.handover.Answers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.bureau.examination.Step.Kind;
import quebec.monprojet.web.exchange.ChangeWords;
import quebec.monprojet.web.texts.Texts;

/**
 * The certificates of a family, what changed in it, and that the federal authority has linked one
 * to its bearer.
 */
@RequestScoped
public class CertificateSteps {

    @Inject private CertificateFiles certificates;
    @Inject private Changes changes;
    @Inject private ChangeWords words;
    @Inject private Answers answers;
    @Inject private People people;
    @Inject private Texts texts;

    Stream<Step> of(ApplicationFile file) {
        ApplicationNumber number = ApplicationNumber.parse(file.line().number()).orElseThrow();
        List<Certificate> family = certificates.about(number);
        return Stream.of(
                        family.stream()
                                .flatMap(
                                        certificate ->
                                                certificate.issued().stream()
                                                        .map(issue -> step(certificate, issue))),
                        family.stream().flatMap(this::ended),
                        changes.of(number).stream().flatMap(this::steps),
                        answers.confirmations(number).stream().map(this::step))
                .flatMap(steps -> steps);
    }

    private Step step(Certificate certificate, Certificate.Issue issue) {
        return new Step(
                issue.at(),
                Kind.STATUT,
                texts.of("papers.step.issued", issue.said(), certificate.reference()),
                people.name(issue.by()));
    }

    /** That one which was issued holds no more. */
    private Stream<Step> ended(Certificate certificate) {
        Certificate.Issue issue = certificate.issue();
        Certificate.End end = certificate.end();
        return issue == null || end == null
                ? Stream.empty()
                : Stream.of(
                        new Step(
                                end.at(),
                                Kind.STATUT,
                                texts.of("papers.step.ended." + end.how(), issue.said()),
                                people.name(end.by())));
    }

    private Stream<Step> steps(Change change) {
        String what = words.title(change.kind());
        Step declared =
                new Step(
                        change.declaredAt(),
                        Kind.AUTRE,
                        texts.of("papers.step.declared", what),
                        "");
        Noted noted = change.noted();
        return noted == null
                ? Stream.of(declared)
                : Stream.of(
                        declared,
                        new Step(
                                noted.at(),
                                Kind.STATUT,
                                texts.of("papers.step.noted." + noted.outcome(), what),
                                people.name(noted.by())));
    }

    private Step step(Answer confirmation) {
        return new Step(
                confirmation.receivedAt(), Kind.AUTRE, texts.of("papers.step.confirmed"), "");
    }
}
