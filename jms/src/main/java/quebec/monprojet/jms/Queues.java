package quebec.monprojet.jms;

import quebec.monprojet.correspondence.Lane;
import quebec.monprojet.handover.Destination;

/** The queues by name, one for each sort of message. */
final class Queues {

    static final String ACKNOWLEDGEMENTS = "Acknowledgements";
    static final String ACCOUNT_LETTERS = "AccountLetters";
    static final String NOTICES = "Notices";
    static final String CASE_OPENINGS = "CaseOpenings";
    static final String DOCUMENTS = "Documents";
    static final String FEE_INVITATIONS = "FeeInvitations";
    static final String OFFICIAL_LETTERS = "OfficialLetters";
    static final String HANDOVER_LEGACY = "HandoverLegacy";
    static final String HANDOVER_FEDERAL = "HandoverFederal";
    static final String HANDOVER_ANSWERS = "HandoverAnswers";

    /** After the name of a queue: what the broker gave up on. */
    static final String DEAD_LETTERS = "DeadLetters";

    /** Before the name, where the server looks a queue up. */
    static final String JNDI = "java:/jms/queue/";

    private Queues() {}

    static String of(Destination destination) {
        return switch (destination) {
            case LEGACY -> HANDOVER_LEGACY;
            case FEDERAL -> HANDOVER_FEDERAL;
        };
    }

    static String of(Lane lane) {
        return switch (lane) {
            case ACKNOWLEDGEMENTS -> ACKNOWLEDGEMENTS;
            case ACCOUNT_LETTERS -> ACCOUNT_LETTERS;
            case NOTICES -> NOTICES;
        };
    }
}
