package quebec.monprojet.exchange;

import java.util.List;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.MaritalStatus;

/** A separation, a divorce, or the death of the spouse. */
public record UnionEnded(MaritalStatus status) implements NewFact {

    /** What the end of a union makes of somebody. */
    public static final List<MaritalStatus> STATUSES =
            List.of(MaritalStatus.SEPARATED, MaritalStatus.DIVORCED, MaritalStatus.WIDOWED);

    public static Checked<UnionEnded> read(Checked<MaritalStatus> status) {
        Checked<MaritalStatus> ended = UnionFormed.oneOf(STATUSES, status);
        Gathered gathered = new Gathered();
        gathered.take(ended);
        return gathered.make(() -> new UnionEnded(Gathered.sound(ended)));
    }

    @Override
    public Contents appliedTo(Contents contents) {
        Contents alone = contents.withoutSpouse();
        return alone.with(alone.identity().with(status));
    }
}
