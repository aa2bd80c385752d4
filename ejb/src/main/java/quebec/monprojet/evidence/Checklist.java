package quebec.monprojet.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.dossier.Who;

/**
 * The documents that a dossier needs by what it says so far, person by person. A rule is a line in
 * the list: it looks at one person and adds what it asks of them.
 */
public record Checklist(List<Requirement> requirements) {

    /** What a rule asks of one person. */
    private interface Rule {
        void ask(Contents contents, Who who, List<Requirement> asked);
    }

    private static final List<Rule> RULES =
            List.of(
                    Checklist::passport,
                    Checklist::birthCertificate,
                    Checklist::union,
                    Checklist::parentalConsent,
                    (contents, who, asked) -> asked.addAll(CareerDocuments.of(contents, who)));

    public Checklist {
        requirements = List.copyOf(requirements);
    }

    public static Checklist of(Contents contents) {
        List<Requirement> asked = new ArrayList<>();
        for (Who who : contents.everybody()) {
            RULES.forEach(rule -> rule.ask(contents, who, asked));
        }
        return new Checklist(asked);
    }

    /** Besides what the answers ask for. */
    Checklist with(List<Requirement> others) {
        List<Requirement> all = new ArrayList<>(others);
        all.addAll(requirements);
        return new Checklist(all);
    }

    public Optional<Requirement> named(String code) {
        return requirements.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether these are some of them, and at least one. */
    boolean namesAll(Set<String> codes) {
        return !codes.isEmpty() && codes.stream().allMatch(code -> named(code).isPresent());
    }

    private static void passport(Contents contents, Who who, List<Requirement> asked) {
        if (travels(contents, who)) {
            asked.add(new Requirement(DocumentKind.PASSPORT, who));
        }
    }

    /** Of those who stay as well: it is what shows whose child they are. */
    private static void birthCertificate(Contents contents, Who who, List<Requirement> asked) {
        asked.add(new Requirement(DocumentKind.BIRTH_CERTIFICATE, who));
    }

    private static void union(Contents contents, Who who, List<Requirement> asked) {
        MaritalStatus status = contents.identity().maritalStatus();
        if (who.equals(Who.APPLICANT) && status == MaritalStatus.MARRIED) {
            asked.add(new Requirement(DocumentKind.MARRIAGE_CERTIFICATE, who));
        }
        if (who.equals(Who.APPLICANT) && status == MaritalStatus.DE_FACTO) {
            asked.add(new Requirement(DocumentKind.DE_FACTO_PROOF, who));
        }
    }

    /** The other parent of a child who comes along, when that parent does not. */
    private static void parentalConsent(Contents contents, Who who, List<Requirement> asked) {
        if (who.role() == Who.Role.DEPENDANT
                && travels(contents, who)
                && !bothParentsTravel(contents, who)) {
            asked.add(new Requirement(DocumentKind.PARENTAL_CONSENT, who));
        }
    }

    private static boolean bothParentsTravel(Contents contents, Who child) {
        return dependant(contents, child).bond().kinship() == Kinship.CHILD_OF_BOTH
                && travels(contents, Who.SPOUSE);
    }

    private static boolean travels(Contents contents, Who who) {
        return switch (who.role()) {
            case APPLICANT -> true;
            case SPOUSE -> {
                Spouse spouse = contents.family().spouse();
                yield spouse != null && spouse.accompanying();
            }
            case DEPENDANT -> dependant(contents, who).bond().accompanying();
        };
    }

    private static Dependant dependant(Contents contents, Who who) {
        return contents.family().dependants().stream()
                .filter(each -> each.id().equals(who.dependant()))
                .findFirst()
                .orElseThrow();
    }
}
