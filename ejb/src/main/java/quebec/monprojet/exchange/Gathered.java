package quebec.monprojet.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;

/** Everything that is wrong in a form of several parts, in the order of the page. */
final class Gathered {

    private final List<Fault> faults = new ArrayList<>();

    void take(Checked<?> part) {
        if (part instanceof Checked.Faulty<?> faulty) {
            faults.addAll(faulty.faults());
        }
    }

    /** The whole, made only when no part is at fault. */
    <T> Checked<T> make(Supplier<T> whole) {
        return faults.isEmpty() ? new Checked.Sound<>(whole.get()) : new Checked.Faulty<>(faults);
    }

    static <T> T sound(Checked<T> part) {
        if (part instanceof Checked.Sound<T> sound) {
            return sound.value();
        }
        throw new IllegalStateException("A part is at fault");
    }
}
