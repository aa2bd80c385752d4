package quebec.monprojet.dossier;

/** Whether a question has its answer, and whether it may do without. */
final class Answered {

    private final Contents contents;

    Answered(Contents contents) {
        this.contents = contents;
    }

    boolean answered(Who who, Question question) {
        return switch (question) {
            case NAMES -> contents.identity(who).names() != null;
            case BIRTH -> contents.identity(who).birth() != null;
            case CITIZENSHIPS -> contents.identity(who).citizenships() != null;
            case MARITAL_STATUS -> contents.identity(who).maritalStatus() != null;
            case RESIDENCE -> contents.identity(who).residence() != null;
            case PASSPORT -> contents.passport(who).isPresent();
            case ADDRESS -> contents.contact().address() != null;
            case PHONE -> contents.contact().phone() != null;
            case SPOUSE -> contents.family().inCouple() != null;
            case DEPENDANTS -> contents.family().listed();
            case EDUCATION -> contents.education().of(who).whole();
            case EXPERIENCE -> contents.experience().of(who).whole();
            case FRENCH -> contents.languages().of(who).french().asked();
            case ENGLISH -> contents.languages().of(who).english().asked();
            case STAYS -> contents.stays().of(who).whole();
            case RELATIVE -> contents.relatives().of(who).asked();
            case OFFER -> contents.offer().offer().asked();
            case DESTINATION -> contents.destination().isPresent();
            case STREAM -> contents.stream().isPresent();
            case FUNDS -> signed(Undertaking.FUNDS);
            case VALUES -> signed(Undertaking.VALUES);
            case CONSENTS -> signed(Undertaking.CONSENTS);
            case BOND, DIPLOMA, JOB, STAY -> true; // they are in their list, whole, or not at all
        };
    }

    private boolean signed(Undertaking undertaking) {
        return contents.undertakings().of(undertaking).isPresent();
    }

    /**
     * A spouse brings points for education, age and French; the rest of their career only tells
     * which of the two had better be the applicant.
     */
    boolean optional(Who who, Question question) {
        return switch (question) {
            case PASSPORT -> !contents.needsPassport(who);
            case EXPERIENCE, ENGLISH, STAYS, RELATIVE -> who.equals(Who.SPOUSE);
            default -> false;
        };
    }
}
