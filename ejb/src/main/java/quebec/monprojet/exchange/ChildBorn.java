package quebec.monprojet.exchange;

import java.util.UUID;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Who;

/** A child was born or adopted. */
public record ChildBorn(Dependant child) implements NewFact {

    /** What the page collects, each part as it was read. */
    public static Checked<ChildBorn> read(
            UUID id, Checked<Names> names, Checked<Birth> birth, Checked<Dependant.Bond> bond) {
        Gathered gathered = new Gathered();
        gathered.take(names);
        gathered.take(birth);
        gathered.take(bond);
        return gathered.make(
                () ->
                        new ChildBorn(
                                new Dependant(
                                        id,
                                        Gathered.sound(bond),
                                        new Identity(
                                                Gathered.sound(names),
                                                Gathered.sound(birth),
                                                null,
                                                null,
                                                null),
                                        null)));
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
