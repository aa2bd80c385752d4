package quebec.monprojet.intake;

import quebec.monprojet.opening.PeriodNumber;

/** Fired asynchronously after a batch is committed; the line never waits for those who listen. */
public record ReceiptsRecorded(PeriodNumber period, int firstRank, int lastRank) {}
