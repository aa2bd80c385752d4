package quebec.monprojet.dossier;

import java.util.List;

/** What came of asking for the seal. */
public sealed interface Sealing {

    /** {@code shared}: another sealed dossier bears the same person. */
    record Done(Seal seal, boolean shared) implements Sealing {}

    record NotReady(List<Finding> findings) implements Sealing {}
}
