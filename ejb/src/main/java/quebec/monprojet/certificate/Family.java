package quebec.monprojet.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Who;

/** Those of a dossier who come along, and what a certificate says of each. */
record Family(Contents contents) {

    /** In the order of the dossier; whoever is not known by name and birth is left out. */
    Map<Bearer, Facts> travelling() {
        Map<Bearer, Facts> all = new LinkedHashMap<>();
        contents.everybody().stream()
                .filter(this::comesAlong)
                .forEach(who -> facts(who).ifPresent(facts -> all.put(new Bearer(who), facts)));
        return all;
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
