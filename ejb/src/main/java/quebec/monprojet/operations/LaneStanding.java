package quebec.monprojet.operations;

import quebec.monprojet.correspondence.Backlog;
import quebec.monprojet.correspondence.Lane;

/**
 * What a lane of letters owes.
 *
 * @param announcedAgain letters that did not leave when they were first announced
 */
public record LaneStanding(Lane lane, Backlog backlog, long announcedAgain) {}
