package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Item;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.Lists;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.web.Going;

/** A list of diplomas, jobs or stays: add, change, remove, and say when it is whole. */
@Named
@RequestScoped
public class ListPage {

    private static final Set<Question> ENTRIES =
            EnumSet.of(Question.DIPLOMA, Question.JOB, Question.STAY);

    @Inject private Draft draft;
    @Inject private Entries entries;

    private Question entry = Question.DIPLOMA;

    /** One entry of the list. */
    public record Row(String name, String about, String change, String remove) {}

    /**
     * Opens the list.
     *
     * @param question the {@link Question} about one entry
     */
    public void load(String question) {
        entry = Question.valueOf(question);
        draft.open(entry.list());
    }

    public List<Row> getRows() {
        return list().items().stream().map(this::row).toList();
    }

    private Row row(Item item) {
        String change = Paths.of(entry, draft.who(), item.id());
        String remove = change.replaceFirst("^/dossier/[a-z-]+", "/dossier/retirer-element");
        return new Row(
                entries.name(item),
                entries.about(item).replace("\n", ", "),
                draft.withRetour(change),
                draft.withRetour(remove + "&de=" + entry.name()));
    }

    public boolean isRoomForMore() {
        return list().roomForMore();
    }

    /** Where a new entry is told. */
    public String getMore() {
        return draft.withRetour(Paths.of(entry, draft.who()));
    }

    /**
     * The list is whole.
     *
     * @param question the {@link Question} about one entry
     */
    public void save(String question) {
        entry = Question.valueOf(question);
        draft.keep(
                entry.list(),
                new Checked.Sound<>(true),
                (contents, whole) -> lists().declaredWhole(entry, draft.who()));
    }

    /** The name of the entry that the page of removal is about. */
    public String getName() {
        return list().item(draft.item()).map(entries::name).orElse("");
    }

    public void loadRemoval() {
        if (draft.open(entry).isPresent() && getName().isEmpty()) {
            Going.nowhere();
        }
    }

    /** Removes the entry that the page is about. */
    public void remove() {
        draft.remove(entry.list(), () -> lists().without(entry, draft.who(), draft.item()));
    }

    /** Where the list is. */
    public String getList() {
        return draft.withRetour(Paths.of(entry.list(), draft.who()));
    }

    private Lists lists() {
        return new Lists(draft.contents());
    }

    private Listed<? extends Item> list() {
        return lists().of(entry, draft.who());
    }

    public String getDe() {
        return entry.name();
    }

    /** From the address: the question about one entry; anything else is no page. */
    public void setDe(String question) {
        entry =
                ENTRIES.stream()
                        .filter(each -> each.name().equals(question))
                        .findFirst()
                        .orElse(Question.DIPLOMA);
    }
}
