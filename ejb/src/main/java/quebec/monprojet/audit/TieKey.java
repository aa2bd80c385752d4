package quebec.monprojet.audit;

import java.io.Serializable;

/** What tells ties apart. */
record TieKey(String matter, long entry) implements Serializable {}
