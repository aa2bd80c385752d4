package quebec.monprojet.exchange;

import quebec.monprojet.dossier.Contents;

/** What is so from now on, in the dossier's own types. */
public sealed interface NewFact permits ChildBorn, UnionFormed, UnionEnded, Moved, PassportRenewed {

    /** What a dossier says once this is so. */
    Contents appliedTo(Contents contents);
}
