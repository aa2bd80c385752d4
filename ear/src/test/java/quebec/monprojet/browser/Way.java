package quebec.monprojet.browser;

import static quebec.monprojet.browser.Step.ANNOUNCE_REFUSAL;
import static quebec.monprojet.browser.Step.ANNOUNCE_REJECTION;
import static quebec.monprojet.browser.Step.ASK_AGAIN;
import static quebec.monprojet.browser.Step.ASK_AGAIN_BY_POST;
import static quebec.monprojet.browser.Step.ASK_AGAIN_THEMSELVES;
import static quebec.monprojet.browser.Step.ASK_FOR_A_DOCUMENT;
import static quebec.monprojet.browser.Step.BE_BORN;
import static quebec.monprojet.browser.Step.BE_FIRST;
import static quebec.monprojet.browser.Step.BE_OVERTAKEN;
import static quebec.monprojet.browser.Step.CARD;
import static quebec.monprojet.browser.Step.CHEQUE;
import static quebec.monprojet.browser.Step.COLLEAGUE_PROPOSES;
import static quebec.monprojet.browser.Step.COMPLETE;
import static quebec.monprojet.browser.Step.CONFIRM;
import static quebec.monprojet.browser.Step.CORRECT;
import static quebec.monprojet.browser.Step.EXAMINE;
import static quebec.monprojet.browser.Step.EXPLAIN_AFTER_MORE_TIME;
import static quebec.monprojet.browser.Step.FIND_NOTHING_TO_GIVE_UP;
import static quebec.monprojet.browser.Step.HOLD;
import static quebec.monprojet.browser.Step.ISSUE;
import static quebec.monprojet.browser.Step.LIFT;
import static quebec.monprojet.browser.Step.PROPOSE;
import static quebec.monprojet.browser.Step.REOPEN_TO_COMPLETENESS;
import static quebec.monprojet.browser.Step.REOPEN_TO_EXAMINATION;
import static quebec.monprojet.browser.Step.REPLY;
import static quebec.monprojet.browser.Step.REPLY_BY_POST;
import static quebec.monprojet.browser.Step.SELECT;
import static quebec.monprojet.browser.Step.SEND_BACK;
import static quebec.monprojet.browser.Step.SEND_THE_DOCUMENT;
import static quebec.monprojet.browser.Step.UPHOLD;
import static quebec.monprojet.browser.Step.WITHDRAW;
import static quebec.monprojet.selection.Status.CANCELLED;
import static quebec.monprojet.selection.Status.REFUSED;
import static quebec.monprojet.selection.Status.REJECTED;
import static quebec.monprojet.selection.Status.SELECTED;
import static quebec.monprojet.selection.Status.WITHDRAWN;

import java.util.List;
import quebec.monprojet.selection.Status;

/**
 * Which way how many files go, and where that leads. What pends at the end of its way a decision of
 * the minister cancels.
 */
enum Way {
    /** Some at once, and some after the second look of a sample. */
    MEETS_THE_CRITERIA(8, SELECTED, CHEQUE, COMPLETE, EXAMINE, SELECT),
    PAYS_BY_CARD(2, SELECTED, CARD, COMPLETE, EXAMINE, SELECT),
    TWO_OFFICERS(1, SELECTED, CHEQUE, BE_FIRST, COMPLETE, EXAMINE, SELECT),
    TWO_TABS(1, SELECTED, CHEQUE, BE_OVERTAKEN, EXAMINE, SELECT),
    DOCUMENT_SENT(
            1, SELECTED, CHEQUE, ASK_FOR_A_DOCUMENT, SEND_THE_DOCUMENT, COMPLETE, EXAMINE, SELECT),
    DOCUMENT_EXPLAINED(
            1,
            SELECTED,
            CHEQUE,
            ASK_FOR_A_DOCUMENT,
            EXPLAIN_AFTER_MORE_TIME,
            COMPLETE,
            EXAMINE,
            SELECT),
    CERTIFIED(1, SELECTED, CHEQUE, COMPLETE, EXAMINE, SELECT, ISSUE, CORRECT),
    CERTIFIED_WITH_A_CHILD(
            1,
            SELECTED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            SELECT,
            ISSUE,
            BE_BORN,
            ISSUE,
            HOLD,
            FIND_NOTHING_TO_GIVE_UP),

    LIFTED_AT_COMPLETENESS(
            1, SELECTED, CHEQUE, ANNOUNCE_REJECTION, REPLY, LIFT, COMPLETE, EXAMINE, SELECT),
    LIFTED_BEFORE_EXAMINATION(
            1, SELECTED, CHEQUE, COMPLETE, ANNOUNCE_REJECTION, REPLY, LIFT, EXAMINE, SELECT),
    LIFTED_AT_EXAMINATION(
            1, SELECTED, CHEQUE, COMPLETE, EXAMINE, ANNOUNCE_REFUSAL, REPLY, LIFT, SELECT),
    LIFTED_UNANSWERED(1, SELECTED, CHEQUE, COMPLETE, EXAMINE, ANNOUNCE_REJECTION, LIFT, SELECT),
    SENT_BACK_AND_LIFTED(
            1,
            SELECTED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            ANNOUNCE_REFUSAL,
            REPLY,
            PROPOSE,
            SEND_BACK,
            LIFT,
            SELECT),

    MEETS_THEM_NOT(
            3, REFUSED, CHEQUE, COMPLETE, EXAMINE, ANNOUNCE_REFUSAL, REPLY, PROPOSE, CONFIRM),
    SENT_BACK_AND_REFUSED(
            1,
            REFUSED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            ANNOUNCE_REFUSAL,
            REPLY,
            PROPOSE,
            SEND_BACK,
            PROPOSE,
            CONFIRM),
    FOUR_EYES(
            1,
            REFUSED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            ANNOUNCE_REFUSAL,
            REPLY,
            COLLEAGUE_PROPOSES,
            CONFIRM),
    INCOMPLETE(2, REJECTED, CHEQUE, ANNOUNCE_REJECTION, REPLY, PROPOSE, CONFIRM),
    INCOMPLETE_BEFORE_EXAMINATION(
            1, REJECTED, CHEQUE, COMPLETE, ANNOUNCE_REJECTION, REPLY, PROPOSE, CONFIRM),
    INCOMPLETE_AT_EXAMINATION(
            1,
            REJECTED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            ANNOUNCE_REJECTION,
            REPLY_BY_POST,
            REPLY,
            PROPOSE,
            CONFIRM),

    REFUSAL_UPHELD(
            1,
            REFUSED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            ANNOUNCE_REFUSAL,
            REPLY,
            PROPOSE,
            CONFIRM,
            ASK_AGAIN,
            UPHOLD,
            SEND_BACK,
            UPHOLD,
            CONFIRM),
    REJECTION_UPHELD(
            1,
            REJECTED,
            CHEQUE,
            ANNOUNCE_REJECTION,
            REPLY,
            PROPOSE,
            CONFIRM,
            ASK_AGAIN_BY_POST,
            ASK_AGAIN_THEMSELVES,
            UPHOLD,
            CONFIRM),
    REFUSAL_REOPENED(
            1,
            SELECTED,
            CHEQUE,
            COMPLETE,
            EXAMINE,
            ANNOUNCE_REFUSAL,
            REPLY,
            PROPOSE,
            CONFIRM,
            ASK_AGAIN,
            REOPEN_TO_EXAMINATION,
            SELECT),
    REJECTION_REOPENED(
            1,
            SELECTED,
            CHEQUE,
            ANNOUNCE_REJECTION,
            REPLY,
            PROPOSE,
            CONFIRM,
            ASK_AGAIN,
            REOPEN_TO_COMPLETENESS,
            COMPLETE,
            EXAMINE,
            SELECT),

    WITHDRAWN_AT_RECEIPT(1, WITHDRAWN, WITHDRAW),
    WITHDRAWN_AT_COMPLETENESS(1, WITHDRAWN, CHEQUE, WITHDRAW),
    WITHDRAWN_BEFORE_EXAMINATION(1, WITHDRAWN, CHEQUE, COMPLETE, WITHDRAW),
    WITHDRAWN_AT_EXAMINATION(1, WITHDRAWN, CHEQUE, COMPLETE, EXAMINE, WITHDRAW),
    WITHDRAWN_AT_THE_NOTICE(1, WITHDRAWN, CHEQUE, ANNOUNCE_REJECTION, WITHDRAW),
    WITHDRAWN_AT_THE_SECOND_LOOK(
            1, WITHDRAWN, CHEQUE, ANNOUNCE_REJECTION, REPLY, PROPOSE, WITHDRAW),
    WITHDRAWN_AT_RECONSIDERATION(
            1, WITHDRAWN, CHEQUE, ANNOUNCE_REJECTION, REPLY, PROPOSE, CONFIRM, ASK_AGAIN, WITHDRAW),

    UNPAID(2, CANCELLED),
    AT_COMPLETENESS(2, CANCELLED, CHEQUE),
    BEFORE_EXAMINATION(1, CANCELLED, CHEQUE, COMPLETE),
    AT_EXAMINATION(1, CANCELLED, CHEQUE, COMPLETE, EXAMINE),
    AT_THE_NOTICE(1, CANCELLED, CARD, ANNOUNCE_REJECTION),
    AT_THE_SECOND_LOOK(1, CANCELLED, CHEQUE, ANNOUNCE_REJECTION, REPLY, PROPOSE),
    AT_RECONSIDERATION(
            1, CANCELLED, CHEQUE, ANNOUNCE_REJECTION, REPLY, PROPOSE, CONFIRM, ASK_AGAIN);

    private final int files;
    private final Status end;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Step> steps;

    Way(int files, Status end, Step... steps) {
        this.files = files;
        this.end = end;
        this.steps = List.of(steps);
    }

    int files() {
        return files;
    }

    /** Where it leads once the period is cancelled. */
    Status end() {
        return end;
    }

    List<Step> steps() {
        return steps;
    }

    boolean isPaid() {
        return steps.contains(Step.CHEQUE) || steps.contains(Step.CARD);
    }
}
