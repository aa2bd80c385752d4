package quebec.monprojet.exchange;

import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Who;

/** Somebody of the family has another passport. */
public record PassportRenewed(Who who, Passport passport) implements NewFact {

    public static Checked<PassportRenewed> read(Who who, Checked<Passport> passport) {
        Gathered gathered = new Gathered();
        gathered.take(passport);
        return gathered.make(() -> new PassportRenewed(who, Gathered.sound(passport)));
    }

    /** Nothing changes when that person has left the family since. */
    @Override
    public Contents appliedTo(Contents contents) {
        return contents.everybody().contains(who)
                ? contents.with(contents.changed(who, passport))
                : contents;
    }
}
