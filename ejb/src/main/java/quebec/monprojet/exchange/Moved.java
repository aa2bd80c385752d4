package quebec.monprojet.exchange;

import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;

/** The person lives elsewhere. */
public record Moved(Address address) implements NewFact {

    public static Checked<Moved> read(Checked<Address> address) {
        Gathered gathered = new Gathered();
        gathered.take(address);
        return gathered.make(() -> new Moved(Gathered.sound(address)));
    }

    @Override
    public Contents appliedTo(Contents contents) {
        return contents.with(contents.contact().with(address));
    }
}
