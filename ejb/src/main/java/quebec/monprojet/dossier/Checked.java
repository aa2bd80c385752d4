package quebec.monprojet.dossier;

import java.util.List;

/** What came of reading a person's answers: a value that keeps every rule, or what to correct. */
public sealed interface Checked<T> {

    record Sound<T>(T value) implements Checked<T> {}

    record Faulty<T>(List<Fault> faults) implements Checked<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
