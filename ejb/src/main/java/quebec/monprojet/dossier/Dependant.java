package quebec.monprojet.dossier;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependent child, with their own identity. */
public record Dependant(UUID id, Bond bond, Identity identity, @Nullable Passport passport) {

    /**
     * What ties a dependant to the applicant.
     *
     * @param ownCondition whether a physical or mental condition makes them dependent at any age
     * @param custody what the parent says whom a child who comes along leaves behind; null when not
     *     told
     */
    public record Bond(
            Kinship kinship,
            boolean accompanying,
            boolean ownCondition,
            @Nullable Custody custody) {

        public Bond {
            Objects.requireNonNull(kinship);
        }

        /** Whether a parent stays behind when this child leaves. */
        public boolean leavesAParent(boolean spouseComesAlong) {
            return accompanying && (kinship != Kinship.CHILD_OF_BOTH || !spouseComesAlong);
        }

        /**
         * Whether the say of a parent who stays behind is asked for. Whether both parents of a
         * child come is not known before there is, or is not, a spouse.
         */
        public boolean asksForCustody(Family family) {
            Spouse spouse = family.spouse();
            return leavesAParent(spouse != null && spouse.accompanying())
                    && (kinship != Kinship.CHILD_OF_BOTH || family.inCouple() != null);
        }

        /** In this family: what is not asked for is left out, what is asked for has to be told. */
        public static Checked<Bond> read(
                @Nullable String kinship,
                @Nullable String accompanying,
                boolean ownCondition,
                @Nullable String custody,
                Family family) {
            Checked<Bond> untold = read(kinship, accompanying, ownCondition, null);
            return untold instanceof Checked.Sound<Bond> sound
                            && sound.value().asksForCustody(family)
                    ? sound.value().told(custody)
                    : untold;
        }

        private Checked<Bond> told(@Nullable String custody) {
            Answers answers = new Answers();
            Custody said = answers.choice("custody", Custody.class, custody);
            return answers.make(() -> new Bond(kinship, accompanying, ownCondition, said));
        }

        public static Checked<Bond> read(
                @Nullable String kinship,
                @Nullable String accompanying,
                boolean ownCondition,
                @Nullable String custody) {
            Answers answers = new Answers();
            Kinship whose = answers.choice("kinship", Kinship.class, kinship);
            Boolean along = answers.yesOrNo("accompanying", accompanying);
            Custody told =
                    Boolean.TRUE.equals(along)
                            ? answers.optionalChoice("custody", Custody.class, custody)
                            : null;
            return answers.make(
                    () ->
                            new Bond(
                                    Objects.requireNonNull(whose),
                                    Objects.requireNonNull(along),
                                    ownCondition,
                                    told));
        }
    }

    public Dependant {
        Objects.requireNonNull(id);
        Objects.requireNonNull(bond);
    }

    Dependant with(Bond answer) {
        return new Dependant(id, answer, identity, passport);
    }

    Dependant with(Identity answer) {
        return new Dependant(id, bond, answer, passport);
    }

    Dependant with(Passport answer) {
        return new Dependant(id, bond, identity, answer);
    }
}
