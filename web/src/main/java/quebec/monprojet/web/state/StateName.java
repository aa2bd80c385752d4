package quebec.monprojet.web.state;

import java.util.Locale;
import quebec.monprojet.opening.State;

/** A state as style sheets, scripts and keys of texts name it: {@code open}, {@code full} … */
public final class StateName {

    private StateName() {}

    public static String of(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
