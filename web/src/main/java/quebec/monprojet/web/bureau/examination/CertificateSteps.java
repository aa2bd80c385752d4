package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.handover.Answer;
import quebec.monprojet.handover.Answers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.bureau.examination.Step.Kind;
import quebec.monprojet.web.texts.Texts;

/** The certificates of a family, and that the federal authority has linked one to its bearer. */
@RequestScoped
public class CertificateSteps {

    @Inject private CertificateFiles certificates;
    @Inject private Answers answers;
    @Inject private People people;
    @Inject private Texts texts;

    Stream<Step> of(ApplicationFile file) {
        ApplicationNumber number = ApplicationNumber.parse(file.line().number()).orElseThrow();
        return Stream.concat(
                certificates.about(number).stream()
                        .flatMap(
                                certificate ->
                                        certificate.issued().stream()
                                                .map(issue -> step(certificate, issue))),
                answers.confirmations(number).stream().map(this::step));
    }

    private Step step(Certificate certificate, Certificate.Issue issue) {
        return new Step(
                issue.at(),
                Kind.STATUT,
                texts.of("papers.step.issued", issue.said(), certificate.reference()),
                people.name(issue.by()));
    }

    private Step step(Answer confirmation) {
        return new Step(
                confirmation.receivedAt(), Kind.AUTRE, texts.of("papers.step.confirmed"), "");
    }
}
