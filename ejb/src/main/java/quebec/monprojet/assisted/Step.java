package quebec.monprojet.assisted;

import java.util.List;
import quebec.monprojet.dossier.Finding;

/** What came of a step in a file on paper. */
public sealed interface Step {

    record Done() implements Step {}

    /** The file is not where this step begins: somebody else was faster. */
    record Elsewhere() implements Step {}

    /** What was handed over was not opened since. */
    record NotRead() implements Step {}

    /** Another member of the staff has to do it. */
    record SameEyes() implements Step {}

    /** No scan of the form is among the documents. */
    record NoScan() implements Step {}

    /** The signatures are not those that the texts need. */
    record NotSigned() implements Step {}

    /** A period has received it: it stays as it is. */
    record Received() implements Step {}

    /** The law keeps what was answered. */
    record Held() implements Step {}

    /** Nobody does this alone: another member of the staff has to confirm it. */
    record Proposed() implements Step {}

    /** A decision is due to the person: their file stays. */
    record Owed() implements Step {}

    /** The dossier is not whole. */
    record Lacking(List<Finding> findings) implements Step {

        public Lacking {
            findings = List.copyOf(findings);
        }
    }
}
