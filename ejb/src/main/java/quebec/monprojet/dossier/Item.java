package quebec.monprojet.dossier;

import java.util.UUID;

/** One entry of a list in the dossier, told from the others for as long as it stands there. */
public sealed interface Item permits Diploma, Job, Stay {

    UUID id();

    Span span();
}
