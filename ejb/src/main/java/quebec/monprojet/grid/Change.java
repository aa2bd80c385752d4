package quebec.monprojet.grid;

/** One thing that would be otherwise, with all else as it is. */
public sealed interface Change {

    Criterion criterion();

    /** A result in French at the next level that gives more; the spouse's when that is asked. */
    record French(Criterion criterion, LanguageSkill skill, Cefr to) implements Change {}

    /** A result in English at the next benchmark that gives more. */
    record English(LanguageSkill skill, Benchmark to) implements Change {

        @Override
        public Criterion criterion() {
            return Criterion.ENGLISH;
        }
    }

    /**
     * The section of a diploma becomes known; the points are the most that this may give, on level
     * and area together.
     */
    record SectionKnown(Criterion criterion) implements Change {}

    /** So many more months of work that counts, on the same day of filing. */
    record MoreExperience(int months) implements Change {

        @Override
        public Criterion criterion() {
            return Criterion.EXPERIENCE;
        }
    }

    /** A validated offer, wherever the job is; the points are the least that one gives. */
    record Offer() implements Change {

        @Override
        public Criterion criterion() {
            return Criterion.JOB_OFFER;
        }
    }

    /** The contract of financial self-sufficiency is signed. */
    record FundsSigned() implements Change {

        @Override
        public Criterion criterion() {
            return Criterion.FINANCIAL_SELF_SUFFICIENCY;
        }
    }
}
