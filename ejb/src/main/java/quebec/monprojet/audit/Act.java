package quebec.monprojet.audit;

import java.util.regex.Pattern;

/** What was done, for instance {@code opening.suspended}. */
public record Act(String name) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*){1,3}");

    public Act {
        if (name.length() > 60 || !FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not an act: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
