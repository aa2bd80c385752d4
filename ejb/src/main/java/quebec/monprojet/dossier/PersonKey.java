package quebec.monprojet.dossier;

import quebec.monprojet.log.Sha256;

/**
 * One person in one period has one place: two sealed dossiers with the same key are the same person
 * on the same passport. Keyed hash in lower-case hexadecimal; it can't be turned back into a name.
 */
public record PersonKey(String hex) {

    public PersonKey {
        if (!Sha256.isHex(hex)) {
            throw new IllegalArgumentException("A person key is 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
