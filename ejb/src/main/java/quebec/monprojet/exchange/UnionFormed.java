package quebec.monprojet.exchange;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.dossier.Who;

/** A marriage, or a de facto union that has lasted long enough. */
public record UnionFormed(MaritalStatus status, Spouse spouse) implements NewFact {

    /** What a union makes of somebody. */
    public static final List<MaritalStatus> STATUSES =
            List.of(MaritalStatus.MARRIED, MaritalStatus.DE_FACTO);

    public UnionFormed {
        if (!STATUSES.contains(status)) {
            throw new IllegalArgumentException("No union");
        }
    }

    /** What the page collects, each part as it was read. */
    public static Checked<UnionFormed> read(
            Checked<MaritalStatus> status,
            Checked<Names> names,
            Checked<Birth> birth,
            @Nullable String accompanying) {
        Checked<MaritalStatus> union = oneOf(STATUSES, status);
        Checked<Boolean> along = yesOrNo(accompanying);
        Gathered gathered = new Gathered();
        gathered.take(union);
        gathered.take(names);
        gathered.take(birth);
        gathered.take(along);
        return gathered.make(
                () ->
                        new UnionFormed(
                                Gathered.sound(union),
                                new Spouse(
                                        Gathered.sound(along),
                                        new Identity(
                                                Gathered.sound(names),
                                                Gathered.sound(birth),
                                                null,
                                                Gathered.sound(union),
                                                null),
                                        null)));
    }

    static Checked<MaritalStatus> oneOf(
            List<MaritalStatus> choices, Checked<MaritalStatus> status) {
        return status instanceof Checked.Sound<MaritalStatus> sound
                        && !choices.contains(sound.value())
                ? new Checked.Faulty<>(List.of(new Fault("maritalStatus", Problem.NOT_A_CHOICE)))
                : status;
    }

    private static Checked<Boolean> yesOrNo(@Nullable String typed) {
        return switch (Objects.requireNonNullElse(typed, "")) {
            case "true" -> new Checked.Sound<>(true);
            case "false" -> new Checked.Sound<>(false);
            default -> new Checked.Faulty<>(List.of(new Fault("accompanying", Problem.MISSING)));
        };
    }

    /**
     * A couple that marries stays the same two people: whatever is known of them stays. Nothing of
     * an earlier spouse is left.
     */
    @Override
    public Contents appliedTo(Contents contents) {
        boolean known = isAlready(contents.family().spouse());
        Contents before =
                known ? contents : new UnionEnded(MaritalStatus.SINGLE).appliedTo(contents);
        Contents coupled = before.with(before.family().withSpouse(spouse.accompanying()));
        Contents told =
                coupled.with(
                        coupled.changed(
                                Who.SPOUSE,
                                known
                                        ? coupled.identity(Who.SPOUSE).with(status)
                                        : spouse.identity()));
        return told.with(told.identity().with(status));
    }

    private boolean isAlready(@Nullable Spouse today) {
        return today != null && isSame(today.identity(), spouse.identity());
    }

    /** Born on the same day under the same names, however they are accented. */
    private static boolean isSame(Identity one, Identity other) {
        Names names = one.names();
        Names others = other.names();
        Birth birth = one.birth();
        Birth declared = other.birth();
        return names != null
                && others != null
                && birth != null
                && declared != null
                && birth.date().equals(declared.date())
                && reads(names.family(), others.family())
                && reads(names.given(), others.given());
    }

    private static boolean reads(@Nullable String name, @Nullable String other) {
        Collator plain = Collator.getInstance(Locale.ROOT);
        plain.setStrength(Collator.PRIMARY);
        plain.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return plain.equals(
                Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(other, ""));
    }
}
