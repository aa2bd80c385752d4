package quebec.monprojet.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.exchange.AsOfToday;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.ChangeKind;

/**
 * Those of a dossier who come along, and what a certificate says of each.
 *
 * @param union the accepted change that brought the spouse; null where it is the one of the dossier
 */
record Family(Contents contents, @Nullable ChangeId union) {

    /** Whoever comes back after a separation is still the same. */
    private record Known(@Nullable Names names, @Nullable Birth birth) {

        static Known spouse(Contents contents) {
            Identity identity = contents.identity(Who.SPOUSE);
            return new Known(identity.names(), identity.birth());
        }
    }

    /** As a dossier says that was received, and what was accepted of the changes since. */
    static Family of(Contents received, List<Change> changes) {
        Map<Known, Optional<ChangeId>> spouses = new HashMap<>();
        if (received.family().spouse() != null) {
            spouses.put(Known.spouse(received), Optional.empty());
        }
        Contents today = received;
        Optional<ChangeId> union = Optional.empty();
        for (Change change : AsOfToday.counted(changes)) {
            today = change.fact().appliedTo(today);
            if (change.kind() == ChangeKind.UNION) {
                union =
                        spouses.computeIfAbsent(
                                Known.spouse(today), first -> Optional.of(change.id()));
            }
        }
        return new Family(today, union.orElse(null));
    }

    /** In the order of the dossier; whoever is not known by name and birth is left out. */
    Map<Bearer, Facts> travelling() {
        Map<Bearer, Facts> all = new LinkedHashMap<>();
        contents.everybody().stream()
                .filter(this::comesAlong)
                .forEach(who -> facts(who).ifPresent(facts -> all.put(bearer(who), facts)));
        return all;
    }

    private Bearer bearer(Who who) {
        return new Bearer(who, who.equals(Who.SPOUSE) ? union : null);
    }

    int persons() {
        return contents.household().adults() + contents.household().dependants();
    }

    private boolean comesAlong(Who who) {
        var family = contents.family();
        return switch (who.role()) {
            case APPLICANT -> true;
            case SPOUSE -> contents.household().spouse();
            case DEPENDANT ->
                    family.dependants().stream()
                            .anyMatch(
                                    child ->
                                            Who.dependant(child.id()).equals(who)
                                                    && child.bond().accompanying());
        };
    }

    private Optional<Facts> facts(Who who) {
        Identity identity = contents.identity(who);
        Names names = identity.names();
        Birth birth = identity.birth();
        if (names == null || birth == null) {
            return Optional.empty();
        }
        boolean applicant = who.equals(Who.APPLICANT);
        var destination = contents.destination().filter(there -> applicant);
        return Optional.of(
                new Facts(
                        null,
                        names,
                        birth.date(),
                        birth.sex(),
                        contents.stream().map(StreamChoice::stream).orElse(Stream.CAPPED),
                        persons(),
                        destination.map(there -> there.region()).orElse(null),
                        destination.map(there -> there.occupation().code()).orElse(null),
                        false,
                        applicant ? languages() : List.of()));
    }

    private List<Tongue> languages() {
        var tests = contents.languages().applicant();
        List<Tongue> known = new ArrayList<>();
        tests.french().known().ifPresent(test -> known.add(Tongue.FRENCH));
        tests.english().known().ifPresent(test -> known.add(Tongue.ENGLISH));
        return known;
    }
}
