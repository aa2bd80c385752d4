package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Finding;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.web.texts.Texts;

/** The dossier at a glance: the tasks of a draft, or what became of a sealed one. */
@Named
@RequestScoped
public class TasksPage {

    @Inject private Draft draft;
    @Inject private Advice advice;
    @Inject private OpeningDay openingDay;
    @Inject private Receipts receipts;
    @Inject private Texts texts;

    /** One task and how it stands; {@code reason} says what an answer contradicts, or is empty. */
    public record Task(String label, String href, String status, String reason) {}

    /** The tasks about one person. */
    public record Group(String title, List<Task> tasks) {}

    public List<Group> getGroups() {
        List<Finding> findings = advice.findings();
        List<Group> groups = new ArrayList<>();
        for (Who who : draft.contents().everybody()) {
            List<Question> asked = new ArrayList<>();
            if (who.role() == Who.Role.DEPENDANT) {
                asked.add(Question.BOND);
            }
            asked.addAll(List.of(Question.NAMES, Question.BIRTH, Question.CITIZENSHIPS));
            if (!who.equals(Who.SPOUSE)) {
                asked.add(Question.MARITAL_STATUS);
            }
            asked.addAll(List.of(Question.RESIDENCE, Question.PASSPORT));
            if (who.equals(Who.APPLICANT)) {
                asked.addAll(List.of(Question.ADDRESS, Question.PHONE));
            }
            groups.add(group(draft.caption(who), asked, who, findings));
        }
        List<Question> family = List.of(Question.SPOUSE, Question.DEPENDANTS);
        groups.add(1, group(texts.of("dossier.tasks.family"), family, Who.APPLICANT, findings));
        List<Question> stream = List.of(Question.STREAM);
        groups.add(group(texts.of("dossier.tasks.stream"), stream, Who.APPLICANT, findings));
        return groups;
    }

    private Group group(String title, List<Question> asked, Who who, List<Finding> findings) {
        List<Finding> open =
                findings.stream()
                        .filter(found -> found.who().equals(who) && found.preventsSealing())
                        .toList();
        return new Group(title, asked.stream().map(question -> task(question, who, open)).toList());
    }

    private Task task(Question question, Who who, List<Finding> open) {
        Finding found =
                open.stream().filter(each -> each.question() == question).findFirst().orElse(null);
        String label = texts.of("dossier.task." + question.name().toLowerCase(Locale.ROOT));
        String href = Paths.of(question, who);
        if (found != null) {
            return found.kind() == Finding.Kind.MISSING
                    ? new Task(label, href, "todo", "")
                    : new Task(label, href, "wrong", advice.text(found));
        }
        boolean left = question == Question.PASSPORT && draft.contents().passport(who).isEmpty();
        return new Task(label, href, left ? "optional" : "done", "");
    }

    /** Sealing waits until nothing prevents it. */
    public String getSealStatus() {
        return advice.preventing().isEmpty() ? "todo" : "blocked";
    }

    public boolean isSealed() {
        return sealed().isPresent();
    }

    private Optional<DossierView.Sealed> sealed() {
        return draft.view().sealed();
    }

    public boolean isShared() {
        return sealed().filter(DossierView.Sealed::shared).isPresent();
    }

    public boolean isReceived() {
        return sealed().filter(DossierView.Sealed::received).isPresent();
    }

    public String getDigest() {
        return sealed().map(standing -> standing.seal().digest().hex()).orElse("");
    }

    public @Nullable Instant getSealedAt() {
        return sealed().map(DossierView.Sealed::at).orElse(null);
    }

    /** The waiting page of the announced period, if one is. */
    public @Nullable String getWaiting() {
        return sealed().flatMap(standing -> openingDay.period(standing.seal().stream()))
                .map(PeriodStanding::number)
                .map(number -> "/attente/" + number.value())
                .orElse(null);
    }

    public @Nullable String getReceipt() {
        return sealed().flatMap(standing -> receipts.ofDossier(standing.seal().dossier()))
                .map(receipt -> "/recu/" + receipt.number().value())
                .orElse(null);
    }
}
