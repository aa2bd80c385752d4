package quebec.monprojet.jms;

import quebec.monprojet.correspondence.Lane;

/** The queues by name, one for each sort of message. */
final class Queues {

    static final String ACKNOWLEDGEMENTS = "Acknowledgements";
    static final String ACCOUNT_LETTERS = "AccountLetters";
    static final String NOTICES = "Notices";
    static final String CASE_OPENINGS = "CaseOpenings";
    static final String DOCUMENTS = "Documents";
    static final String FEE_INVITATIONS = "FeeInvitations";

    /** Before the name, where the server looks a queue up. */
    static final String JNDI = "java:/jms/queue/";

    private Queues() {}

    static String of(Lane lane) {
        return switch (lane) {
            case ACKNOWLEDGEMENTS -> ACKNOWLEDGEMENTS;
            case ACCOUNT_LETTERS -> ACCOUNT_LETTERS;
            case NOTICES -> NOTICES;
        };
    }
}
