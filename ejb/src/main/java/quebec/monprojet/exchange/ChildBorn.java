package quebec.monprojet.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.selection.NameKey;

/** A child was born or adopted. */
public record ChildBorn(Dependant child) implements NewFact {

    /**
     * The day on which a child came to the family: that of the birth, where nothing else is said.
     */
    public static Checked<LocalDate> readArrival(
            @Nullable LocalDate arrival, @Nullable LocalDate birth, LocalDate today) {
        if (arrival == null) {
            return new Checked.Sound<>(birth == null ? today : birth);
        }
        return birth != null && arrival.isBefore(birth)
                ? new Checked.Faulty<>(List.of(new Fault("happenedOn", Problem.BEFORE_BEGINNING)))
                : Change.readDay(arrival, today);
    }

    /**
     * What the page collects, each part as it was read.
     *
     * @param form names the form: sent twice it tells of one child
     */
    public static Checked<ChildBorn> read(
            String form, Checked<Names> names, Checked<Birth> birth, Checked<Dependant.Bond> bond) {
        Gathered gathered = new Gathered();
        gathered.take(names);
        gathered.take(birth);
        gathered.take(bond);
        return gathered.make(
                () ->
                        new ChildBorn(
                                new Dependant(
                                        child(form, Gathered.sound(names), Gathered.sound(birth)),
                                        Gathered.sound(bond),
                                        new Identity(
                                                Gathered.sound(names),
                                                Gathered.sound(birth),
                                                null,
                                                null,
                                                null),
                                        null)));
    }

    /** The same child however often a form is sent, and another when it tells of another. */
    private static UUID child(String form, Names names, Birth birth) {
        String said = form + "\n" + names.full() + "\n" + birth.date();
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether both tell of one child: born on one day, with the same names but for case and
     * accents.
     */
    boolean isOf(ChildBorn other) {
        LocalDate born = birthDate();
        String named = nameKey();
        return born != null
                && named != null
                && born.equals(other.birthDate())
                && named.equals(other.nameKey());
    }

    @Nullable LocalDate birthDate() {
        Birth birth = child.identity().birth();
        return birth == null ? null : birth.date();
    }

    private @Nullable String nameKey() {
        Names names = child.identity().names();
        return names == null ? null : NameKey.of(names.family(), names.given());
    }

    @Override
    public Contents appliedTo(Contents contents) {
        if (!contents.family().roomForMore()) {
            return contents;
        }
        Contents listed = contents.with(contents.family().with(child.id(), child.bond()));
        return listed.with(listed.changed(Who.dependant(child.id()), child.identity()));
    }
}
