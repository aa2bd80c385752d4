package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;

/** Who a person is: each part as soon as its page is answered. */
public record Identity(
        @Nullable Names names,
        @Nullable Birth birth,
        @Nullable Citizenships citizenships,
        @Nullable MaritalStatus maritalStatus,
        @Nullable Residence residence)
        implements Section {

    static final Identity BLANK = new Identity(null, null, null, null, null);

    public Identity with(Names answer) {
        return new Identity(answer, birth, citizenships, maritalStatus, residence);
    }

    public Identity with(Birth answer) {
        return new Identity(names, answer, citizenships, maritalStatus, residence);
    }

    public Identity with(Citizenships answer) {
        return new Identity(names, birth, answer, maritalStatus, residence);
    }

    public Identity with(MaritalStatus answer) {
        return new Identity(names, birth, citizenships, answer, residence);
    }

    public Identity with(Residence answer) {
        return new Identity(names, birth, citizenships, maritalStatus, answer);
    }
}
