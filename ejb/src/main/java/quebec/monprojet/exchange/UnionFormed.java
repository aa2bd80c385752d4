package quebec.monprojet.exchange;

import java.util.List;
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

    /** Nothing of an earlier spouse is left. */
    @Override
    public Contents appliedTo(Contents contents) {
        Contents alone = new UnionEnded(MaritalStatus.SINGLE).appliedTo(contents);
        Contents coupled = alone.with(alone.family().withSpouse(spouse.accompanying()));
        Contents known = coupled.with(coupled.changed(Who.SPOUSE, spouse.identity()));
        return known.with(known.identity().with(status));
    }
}
