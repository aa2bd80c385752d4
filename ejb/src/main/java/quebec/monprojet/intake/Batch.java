package quebec.monprojet.intake;

import java.util.List;

/**
 * What one transaction did.
 *
 * @param verdicts one a request, in the order of the requests
 * @param entries the rows that were added, in rank order
 */
record Batch(List<Verdict> verdicts, List<Entry> entries) {}
