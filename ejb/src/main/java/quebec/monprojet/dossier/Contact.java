package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;

/** Where a person is reached; the language of letters is the account's. */
public record Contact(@Nullable Address address, @Nullable Phone phone) implements Section {

    static final Contact BLANK = new Contact(null, null);

    public Contact with(Address answer) {
        return new Contact(answer, phone);
    }

    public Contact with(Phone answer) {
        return new Contact(address, answer);
    }
}
