package quebec.monprojet.dossier;

import java.util.regex.Pattern;

/**
 * One person in one period has one place: two sealed dossiers with the same key are the same person
 * on the same passport. Keyed hash in lower-case hexadecimal; it can't be turned back into a name.
 */
public record PersonKey(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public PersonKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A person key is 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
