package quebec.monprojet.correspondence;

import quebec.monprojet.account.Purpose;

/** Why somebody is written to. */
public enum LetterKind {
    /** Subject: the application number. */
    ACKNOWLEDGEMENT(Lane.ACKNOWLEDGEMENTS),
    /** Subject: the digest of the seal. Posted, to whoever filed on paper. */
    PAPER_SEALED(Lane.ACCOUNT_LETTERS),
    /** Subject: the digest of the seal that was broken. Likewise. */
    PAPER_UNSEALED(Lane.ACCOUNT_LETTERS),
    /** Subject: the identifier of the former address, to which it goes. Likewise. */
    PAPER_MOVED(Lane.ACCOUNT_LETTERS),
    /** Subject: the period that gave no place. Likewise. */
    PAPER_ANSWERED(Lane.ACCOUNT_LETTERS),
    /** Subject: the notice's number. */
    OPENING_NOTICE(Lane.NOTICES),
    /** Subject: the suspension's number. */
    SUSPENSION(Lane.NOTICES),
    /** Subject: the contestation's identifier. */
    CONTEST_CONCLUDED(Lane.ACCOUNT_LETTERS),
    /** Subject: the application number, as for those that follow. */
    FEES_INVITED(Lane.NOTICES),
    FEES_PAID(Lane.ACCOUNT_LETTERS),
    FEES_EXPIRED(Lane.NOTICES),
    /** Owed before an official letter told of it; nobody writes another. */
    CASE_CANCELLED(Lane.NOTICES),
    CASE_WITHDRAWN(Lane.ACCOUNT_LETTERS),
    /** Subject: the message's identifier. */
    MESSAGE_WAITING(Lane.ACCOUNT_LETTERS),
    /** Subject: the change's identifier. */
    CHANGE_NOTED(Lane.ACCOUNT_LETTERS),
    /** Subject: the request's number, as for those that follow. */
    REQUEST_RECEIVED(Lane.ACCOUNT_LETTERS),
    REQUEST_PROLONGED(Lane.ACCOUNT_LETTERS),
    REQUEST_ANSWERED(Lane.ACCOUNT_LETTERS),
    /** Subject: the refund's identifier. */
    MONEY_BACK(Lane.NOTICES),
    /** Subject: the mandate's identifier, as for those that follow. Goes to the delegate. */
    MANDATE_OFFERED(Lane.ACCOUNT_LETTERS),
    MANDATE_ACCEPTED(Lane.ACCOUNT_LETTERS),
    MANDATE_REVOKED(Lane.ACCOUNT_LETTERS),
    MANDATE_ENDED(Lane.ACCOUNT_LETTERS),
    /** Subject: the number of the delegate's act. */
    MANDATE_USED(Lane.ACCOUNT_LETTERS),
    /** Subject: the request's identifier; of the reminder, with its last day. */
    DOCUMENTS_ASKED(Lane.NOTICES),
    DOCUMENTS_REMINDER(Lane.NOTICES),
    /** Subject: the request's identifier. */
    DOCUMENTS_ENDED(Lane.NOTICES),
    /** Subject: the official letter's identifier. Says that it is there, and posted, all of it. */
    OFFICIAL_LETTER(Lane.NOTICES),
    /** Subject: the verdict's identifier. */
    DOCUMENT_WANTING(Lane.NOTICES),
    /** Subject: the notice of intention's identifier, as for the next. */
    REPLY_REMINDER(Lane.NOTICES),
    REPLY_RECEIVED(Lane.ACCOUNT_LETTERS),
    /** Subject: the reconsideration's identifier. */
    FILE_REOPENED(Lane.NOTICES),
    /** Subject: the identifier of the letter that was entered as a reply. */
    REPLY_ENTERED(Lane.ACCOUNT_LETTERS),
    /** Subject: the identifier of the reconsideration that was asked in a letter. */
    DEMAND_ENTERED(Lane.ACCOUNT_LETTERS),
    /** Subject: which draft, and until when it was kept. */
    DRAFT_FIRST_WARNING(Lane.NOTICES),
    DRAFT_LAST_WARNING(Lane.NOTICES),
    /** Subject: the link's identifier, as for those that follow. */
    CONFIRM_ADDRESS(Lane.ACCOUNT_LETTERS),
    RESET_PASSWORD(Lane.ACCOUNT_LETTERS),
    CHANGE_ADDRESS(Lane.ACCOUNT_LETTERS),
    ADDRESS_KNOWN(Lane.ACCOUNT_LETTERS),
    ADDRESS_CHANGED(Lane.ACCOUNT_LETTERS),
    PASSWORD_CHANGED(Lane.ACCOUNT_LETTERS),
    /** Subject: the access that was given. To a member of the staff, as the next. */
    STAFF_INVITED(Lane.ACCOUNT_LETTERS),
    STAFF_ACCESS(Lane.ACCOUNT_LETTERS);

    private final Lane lane;

    LetterKind(Lane lane) {
        this.lane = lane;
    }

    /** Links are named alike in the feature that issues them. */
    static LetterKind of(Purpose purpose) {
        return valueOf(purpose.name());
    }

    public Lane lane() {
        return lane;
    }
}
