package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.dossier.Finding;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.texts.Texts;

/** A draft at a glance: its tasks and how they stand. */
@Named
@RequestScoped
public class TasksPage {

    @Inject private Draft draft;
    @Inject private Advice advice;
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
}
