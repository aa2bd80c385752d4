package quebec.monprojet.letterbook;

import java.util.List;

/** What came of saving a draft. */
public sealed interface Drafted {

    record Saved(int version) implements Drafted {}

    record Faulty(List<TemplateFault> faults) implements Drafted {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else drafted that version meanwhile, or approved it. */
    record Overtaken() implements Drafted {}
}
