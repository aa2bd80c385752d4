package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Finding;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.mandate.Acting;
import quebec.monprojet.web.texts.Texts;

/** A draft at a glance: its tasks and how they stand. */
@Named
@RequestScoped
public class TasksPage {

    @Inject private Draft draft;
    @Inject private Advice advice;
    @Inject private Acting acting;
    @Inject private Texts texts;

    /**
     * One task and how it stands; {@code reason} says what an answer contradicts, or is empty. One
     * without {@code href} is another's to do.
     */
    public record Task(String label, String href, String status, String reason) {}

    /**
     * The tasks about one person.
     *
     * @param notice the chapter, where its questions come for the first time; else empty
     */
    public record Group(String title, String notice, List<Task> tasks) {}

    public List<Group> getGroups() {
        List<Finding> findings = advice.findings();
        Set<Chapter> told = EnumSet.noneOf(Chapter.class);
        return Chapter.all(draft.contents()).stream()
                .map(part -> group(part, told.add(part.chapter()), findings))
                .toList();
    }

    /** How many of the answers that are needed are given. */
    public String getProgress() {
        List<String> needed =
                getGroups().stream()
                        .flatMap(group -> group.tasks().stream())
                        .map(Task::status)
                        .filter(status -> !status.equals("optional"))
                        .toList();
        long given = needed.stream().filter("done"::equals).count();
        return texts.of("dossier.tasks.count", given, needed.size());
    }

    private Group group(Chapter.Part part, boolean first, List<Finding> findings) {
        List<Finding> open =
                findings.stream()
                        .filter(found -> found.who().equals(part.who()) && found.preventsSealing())
                        .toList();
        return new Group(
                draft.title(part),
                first ? part.chapter().name() : "",
                part.questions().stream().map(asked -> task(asked, part.who(), open)).toList());
    }

    private Task task(Question question, Who who, List<Finding> open) {
        String label = texts.of("dossier.task." + question.name().toLowerCase(Locale.ROOT));
        String href = Paths.of(question, who);
        Finding wrong =
                open.stream()
                        .filter(
                                each ->
                                        each.question() == question
                                                || each.question().list() == question)
                        .filter(each -> each.kind() != Finding.Kind.MISSING)
                        .findFirst()
                        .orElse(null);
        if (wrong != null) {
            return new Task(label, acting.opens(href) ? href : "", "wrong", advice.text(wrong));
        }
        return switch (draft.contents().answer(who, question)) {
            case GIVEN -> open(label, href, "done");
            case MISSING -> open(label, href, "todo");
            case OPTIONAL -> open(label, href, "optional");
        };
    }

    /** What a mandate does not reach is the person's to do, and said to be. */
    private Task open(String label, String href, String status) {
        return acting.opens(href)
                ? new Task(label, href, status, "")
                : new Task(label, "", status, texts.of("mandate.closed.sign"));
    }

    /** Sealing waits until nothing prevents it. */
    public String getSealStatus() {
        return advice.preventing().isEmpty() ? "todo" : "blocked";
    }
}
