package quebec.monprojet.browser;

import java.util.function.BiConsumer;
import quebec.monprojet.selection.Status;

/** What somebody does about one file, each on pages of their own. */
enum Step {
    CARD((cast, file) -> cast.applicant(file).paysByCard()),
    CHEQUE((cast, file) -> cast.till().recordsACheque(file.number())),
    COMPLETE((cast, file) -> cast.holder(file).steps(file.number(), "complet")),
    EXAMINE((cast, file) -> cast.holder(file).steps(file.number(), "examiner")),
    SELECT((cast, file) -> cast.selects(file)),
    ANNOUNCE_REFUSAL((cast, file) -> cast.holder(file).announcesRefusal(file.number())),
    ANNOUNCE_REJECTION((cast, file) -> cast.holder(file).announcesRejection(file.number())),
    REPLY((cast, file) -> cast.applicant(file).replies()),
    REPLY_BY_POST((cast, file) -> cast.officer().entersTheirReply(file.number())),
    LIFT((cast, file) -> cast.holder(file).steps(file.number(), "lever-avis")),
    PROPOSE((cast, file) -> cast.holder(file).proposes(file.number(), "proposer")),
    COLLEAGUE_PROPOSES((cast, file) -> cast.colleagueProposes(file)),
    CONFIRM((cast, file) -> cast.confirms(file)),
    SEND_BACK((cast, file) -> cast.sendsBack(file)),
    ASK_AGAIN((cast, file) -> cast.applicant(file).asksAgain()),
    ASK_AGAIN_BY_POST((cast, file) -> cast.entersTheirDemand(file)),
    ASK_AGAIN_THEMSELVES((cast, file) -> cast.applicant(file).asksThemselves()),
    UPHOLD((cast, file) -> cast.upholds(file)),
    REOPEN_TO_COMPLETENESS((cast, file) -> cast.reopens(file, Status.COMPLETENESS)),
    REOPEN_TO_EXAMINATION((cast, file) -> cast.reopens(file, Status.EXAMINATION)),
    FIND_NOTHING_TO_GIVE_UP((cast, file) -> cast.applicant(file).findsNothingToGiveUp()),
    WITHDRAW((cast, file) -> cast.applicant(file).withdraws()),
    BE_FIRST((cast, file) -> cast.keepsTheColleagueOut(file)),
    BE_OVERTAKEN((cast, file) -> cast.holder(file).isOvertakenByThemselves(file.number())),
    ASK_FOR_A_DOCUMENT((cast, file) -> cast.holder(file).asksForThePassport(file.number())),
    SEND_THE_DOCUMENT((cast, file) -> cast.sendsThePassport(file)),
    EXPLAIN_AFTER_MORE_TIME((cast, file) -> cast.explainsAfterMoreTime(file)),
    ISSUE((cast, file) -> cast.issues(file)),
    CORRECT((cast, file) -> cast.certificates().correctsTheLast(cast.supervisor().reader())),
    BE_BORN((cast, file) -> cast.declaresABirth(file)),
    HOLD((cast, file) -> cast.applicant(file).holdsNewAndFormerCertificates());

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiConsumer<BenchCast, BenchFile> does;

    Step(BiConsumer<BenchCast, BenchFile> does) {
        this.does = does;
    }

    void isTaken(BenchCast cast, BenchFile file) {
        does.accept(cast, file);
    }
}
