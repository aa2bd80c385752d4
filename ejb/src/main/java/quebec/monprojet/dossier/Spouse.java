package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;

/** The spouse or de facto spouse, with their own identity, whether they come along or not. */
public record Spouse(boolean accompanying, Identity identity, @Nullable Passport passport) {

    Spouse with(boolean comesAlong) {
        return new Spouse(comesAlong, identity, passport);
    }

    Spouse with(Identity answer) {
        return new Spouse(accompanying, answer, passport);
    }

    Spouse with(Passport answer) {
        return new Spouse(accompanying, identity, answer);
    }
}
