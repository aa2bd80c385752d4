package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.exchange.AsOfToday;
import quebec.monprojet.exchange.ChangeKind;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.web.texts.Texts;

/** Who belongs to the signed-in person's application today. */
@RequestScoped
class FamilyToday {

    @Inject private Dossiers dossiers;
    @Inject private Changes changes;
    @Inject private Own own;
    @Inject private Texts texts;

    Contents contents() {
        return own.application().map(this::contents).orElseGet(() -> new Contents(Map.of()));
    }

    private Contents contents(OwnApplication application) {
        return dossiers.intact(application.dossier())
                .map(SealedDossier::contents)
                .map(
                        received ->
                                AsOfToday.of(
                                        received, changes.of(own.account(), application.number())))
                .orElseGet(() -> new Contents(Map.of()));
    }

    /** Whether one more child fits into what an application may hold, those to be noted counted. */
    boolean hasRoom() {
        long waiting =
                own.application().stream()
                        .flatMap(known -> changes.of(own.account(), known.number()).stream())
                        .filter(change -> change.noted() == null)
                        .filter(change -> change.kind() == ChangeKind.CHILD)
                        .count();
        return contents().family().dependants().size() + waiting < Family.MOST_DEPENDANTS;
    }

    /** Whether a spouse is part of it, so that no other can join and this one can leave. */
    boolean isCouple() {
        return contents().family().spouse() != null;
    }

    List<SelectItem> everybody() {
        Contents today = contents();
        return today.everybody().stream()
                .map(who -> new SelectItem(key(who), name(today, who)))
                .toList();
    }

    /** Whom a choice names; empty when it names nobody of the family. */
    Optional<Who> who(String chosen) {
        return contents().everybody().stream().filter(who -> key(who).equals(chosen)).findFirst();
    }

    private String name(Contents today, Who who) {
        String role = texts.of("dossier.who." + who.role().name().toLowerCase(Locale.ROOT));
        Names names = today.identity(who).names();
        return names == null ? role : texts.of("dossier.who.named", role, names.full());
    }

    private static String key(Who who) {
        return who.dependant() == null ? who.role().name() : who.dependant().toString();
    }
}
