package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.texts.Texts;

/** The list of dependants: add, change, remove, and say when it is whole. */
@Named
@RequestScoped
public class DependantsPage {

    @Inject private Draft draft;
    @Inject private Texts texts;

    /** One dependant of the list. */
    public record Row(String name, String change, String remove) {}

    public void load() {
        draft.open(Question.DEPENDANTS);
    }

    public List<Row> getRows() {
        return draft.contents().family().dependants().stream().map(this::row).toList();
    }

    private Row row(Dependant dependant) {
        Who who = Who.dependant(dependant.id());
        var names = dependant.identity().names();
        String name = names == null ? texts.of("dossier.dependants.unnamed") : names.full();
        return new Row(
                name,
                draft.withRetour(Paths.of(Question.BOND, who)),
                draft.withRetour("/dossier/retirer?qui=" + dependant.id()));
    }

    /** Where a dependant is added. */
    public String getMore() {
        return draft.withRetour("/dossier/personne-a-charge");
    }

    public boolean isRoomForMore() {
        return draft.contents().family().roomForMore();
    }

    /** The list is whole. */
    public void save() {
        draft.keep(
                Question.DEPENDANTS,
                new Checked.Sound<>(true),
                (contents, whole) -> contents.family().listed(whole));
    }

    public void loadRemoval() {
        draft.open(Question.PASSPORT)
                .filter(contents -> draft.who().role() != Who.Role.DEPENDANT)
                .ifPresent(contents -> Going.nowhere());
    }

    /** Removes the dependant whom the page is about. */
    public void remove() {
        draft.remove(Question.DEPENDANTS, () -> without(draft.contents().family(), draft.who()));
    }

    private static Family without(Family family, Who who) {
        return who.dependant() == null ? family : family.without(who.dependant());
    }
}
