package quebec.monprojet.dossier;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependent child, with their own identity. */
public record Dependant(UUID id, Bond bond, Identity identity, @Nullable Passport passport) {

    /**
     * What ties a dependant to the applicant; {@code ownCondition}: a physical or mental condition
     * makes them dependent at any age.
     */
    public record Bond(Kinship kinship, boolean accompanying, boolean ownCondition) {

        public Bond {
            Objects.requireNonNull(kinship);
        }

        public static Checked<Bond> read(
                @Nullable String kinship, @Nullable String accompanying, boolean ownCondition) {
            Answers answers = new Answers();
            Kinship whose = answers.choice("kinship", Kinship.class, kinship);
            Boolean along = answers.yesOrNo("accompanying", accompanying);
            return answers.make(
                    () ->
                            new Bond(
                                    Objects.requireNonNull(whose),
                                    Objects.requireNonNull(along),
                                    ownCondition));
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
