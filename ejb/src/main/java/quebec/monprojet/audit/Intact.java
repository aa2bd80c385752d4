package quebec.monprojet.audit;

/**
 * Every entry holds.
 *
 * @param head hash of the last entry; written down elsewhere, it also betrays a chain that somebody
 *     has rewritten whole
 */
public record Intact(long size, String head) implements Verdict {}
