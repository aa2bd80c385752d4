package quebec.monprojet.web.mandate;

import java.util.Map;
import java.util.Set;
import quebec.monprojet.mandate.Need;

/**
 * What each address of a dossier asks of a mandate, to be looked at and to be changed. An address
 * that is not named here is the person's alone.
 */
final class DossierDoors {

    private static final Set<String> QUESTIONS =
            Set.of(
                    "nom",
                    "naissance",
                    "citoyennete",
                    "etat-civil",
                    "residence",
                    "passeport",
                    "adresse",
                    "telephone",
                    "conjoint",
                    "personnes-a-charge",
                    "personne-a-charge",
                    "retirer",
                    "etudes",
                    "diplome",
                    "emplois",
                    "emploi",
                    "francais",
                    "anglais",
                    "sejours",
                    "sejour",
                    "retirer-element",
                    "parente",
                    "offre",
                    "projet",
                    "volet",
                    "documents",
                    "document");

    private static final Map<String, Need> OTHERS =
            Map.of(
                    "/dossier", Need.TO_READ,
                    "/dossier/verifier", Need.TO_READ,
                    "/dossier/autoevaluation", Need.TO_READ,
                    "/dossier/desceller", Need.TO_SEAL,
                    "/dossier/envoi", Need.TO_FILL,
                    "/pieces/envoi", Need.TO_FILL,
                    "/pieces/fichier", Need.TO_READ,
                    "/pieces/apercu", Need.TO_READ,
                    "/attente", Need.TO_FILE);

    private DossierDoors() {}

    /**
     * What crossing asks for.
     *
     * @param path without the name of what is asked for below it
     * @param changing whether something is sent, not only looked at
     */
    static Need of(String path, boolean changing) {
        String address = address(path);
        String page =
                address.startsWith("/dossier/") ? address.substring("/dossier/".length()) : "";
        if (QUESTIONS.contains(page)) {
            return changing ? Need.TO_FILL : Need.TO_READ;
        }
        if (page.equals("sceller")) {
            return changing ? Need.TO_SEAL : Need.TO_READ;
        }
        if (page.equals("contester") || page.matches("changement(-[a-z]+)?")) {
            return Need.TO_TELL;
        }
        return OTHERS.getOrDefault(address, Need.THE_PERSON);
    }

    /** One page has several spellings. */
    private static String address(String path) {
        return path.replaceFirst("\\.xhtml$", "").replaceFirst("/(index)?$", "");
    }
}
