package quebec.monprojet.correspondence;

/** Why somebody is written to. */
public enum LetterKind {
    /** Subject: the application number. */
    ACKNOWLEDGEMENT(Lane.ACKNOWLEDGEMENTS),
    /** Subject: the notice's number. */
    OPENING_NOTICE(Lane.NOTICES),
    /** Subject: the period's number, and the suspension's instant. */
    SUSPENSION(Lane.NOTICES),
    /** Subject: the link's identifier, as for the three that follow. */
    CONFIRM_ADDRESS(Lane.ACCOUNT_LETTERS),
    RESET_PASSWORD(Lane.ACCOUNT_LETTERS),
    CHANGE_ADDRESS(Lane.ACCOUNT_LETTERS),
    ADDRESS_KNOWN(Lane.ACCOUNT_LETTERS);

    private final Lane lane;

    LetterKind(Lane lane) {
        this.lane = lane;
    }

    public Lane lane() {
        return lane;
    }
}
