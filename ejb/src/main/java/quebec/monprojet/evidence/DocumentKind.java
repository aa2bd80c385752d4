package quebec.monprojet.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * The documents there are. How each is asked for is data, see {@link DocumentTerms}; who needs
 * which, {@link Checklist}.
 */
public enum DocumentKind {
    PASSPORT("passport"),
    BIRTH_CERTIFICATE("birth-certificate"),
    MARRIAGE_CERTIFICATE("marriage-certificate"),
    DE_FACTO_PROOF("de-facto-proof"),
    PARENTAL_CONSENT("parental-consent"),
    DIPLOMA("diploma"),
    TRANSCRIPT("transcript"),
    WORK_CERTIFICATE("work-certificate"),
    LANGUAGE_RESULT("language-result"),
    STAY_PROOF("stay-proof"),
    RELATIVE_PROOF("relative-proof"),
    JOB_OFFER("job-offer"),
    /** The form itself, of whoever filed on paper, with its signed sheets. */
    PAPER_FORM("paper-form");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** Its name in the data file and in addresses. */
    public String code() {
        return code;
    }

    /** Of what a requirement's code asks for. */
    public static Optional<DocumentKind> asked(String requirement) {
        int end = requirement.indexOf('.');
        return end < 0 ? Optional.empty() : named(requirement.substring(0, end));
    }

    static Optional<DocumentKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
