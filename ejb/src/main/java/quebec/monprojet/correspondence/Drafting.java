package quebec.monprojet.correspondence;

import java.util.Optional;
import java.util.Set;

/** Puts into words, for the person of an account, what happens in one part of the house. */
interface Drafting {

    /** No other drafting writes these. */
    Set<LetterKind> kinds();

    /** What there is to say now; empty when the letter is overtaken. */
    Optional<LetterText> of(Letter letter, Pen pen);
}
