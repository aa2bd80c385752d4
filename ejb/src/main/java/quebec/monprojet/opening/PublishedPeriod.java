package quebec.monprojet.opening;

import java.util.List;

/**
 * Everything public about a period.
 *
 * @param notices in order of publication; never empty
 */
public record PublishedPeriod(
        PeriodStanding standing, PublishedDecision decision, List<PublishedNotice> notices) {

    public PublishedPeriod {
        notices = List.copyOf(notices);
    }

    public PeriodNumber number() {
        return standing.number();
    }

    public PublishedNotice latestNotice() {
        return notices.get(notices.size() - 1);
    }
}
