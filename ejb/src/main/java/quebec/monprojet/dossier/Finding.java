package quebec.monprojet.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing missing or contradictory in the whole, and the question whose answer may mend it.
 *
 * @param item the entry of the question's list that it is about, if it is about one
 * @param span the time that it is about, if any
 */
public record Finding(
        Kind kind, Who who, Question question, @Nullable UUID item, @Nullable Span span) {

    /** What was found. */
    public enum Kind {
        MISSING(true),
        APPLICANT_UNDER_AGE(true),
        PASSPORT_EXPIRED(true),
        PASSPORT_BEFORE_BIRTH(true),
        SAME_PASSPORT(true),
        SAME_PERSON(true),
        BIRTH_DATE_DIFFERS(true),
        SPOUSE_EXPECTED(true),
        SPOUSE_UNEXPECTED(true),
        DEPENDANT_OLDER(true),
        KINSHIP_NEEDS_SPOUSE(true),
        CUSTODY_EXPECTED(true),
        BEFORE_BIRTH(true),
        OFFER_EXPECTED(true),
        RELATIVE_NOT_SPOUSE(true),
        RELATIVE_COMES_ALONG(true),
        SIGNED_FOR_OTHERS(true),
        TEXT_CHANGED(true),
        COMPANION_PASSPORT_EXPIRED(false),
        COMPANION_WITHOUT_PASSPORT(false),
        SEX_DIFFERS(false),
        NAME_DIFFERS(false),
        SPOUSE_UNDER_AGE(false),
        DEPENDANT_OVER_AGE(false),
        DEPENDANT_IN_COUPLE(false),
        CUSTODY_UNSETTLED(false),
        GROUND_DIFFERS(false),
        NO_DIPLOMA(false),
        DIPLOMA_TOO_YOUNG(false),
        JOB_TOO_YOUNG(false),
        JOBS_OVERLAP(false),
        JOB_UNAUTHORISED(false),
        NEITHER_STUDY_NOR_WORK(false),
        TEST_TOO_OLD(false),
        STAYS_OVERLAP(false),
        STAY_WITHOUT_JOB(false),
        OFFER_EXEMPTS(false);

        private final boolean prevents;

        Kind(boolean prevents) {
            this.prevents = prevents;
        }
    }

    Finding(Kind kind, Who who, Question question) {
        this(kind, who, question, null, null);
    }

    /** About one entry of a list, and its time. */
    Finding(Kind kind, Who who, Question question, Item item) {
        this(kind, who, question, item.id(), item.span());
    }

    /** Whether the dossier can't be sealed like this; otherwise it is advice. */
    public boolean preventsSealing() {
        return kind.prevents;
    }
}
