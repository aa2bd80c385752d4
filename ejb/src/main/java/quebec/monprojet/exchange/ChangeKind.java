package quebec.monprojet.exchange;

import java.util.Arrays;

/** What may change in a person's situation. */
public enum ChangeKind {
    CHILD(ChildBorn.class),
    UNION(UnionFormed.class),
    UNION_ENDED(UnionEnded.class),
    MOVED(Moved.class),
    PASSPORT(PassportRenewed.class);

    private final Class<? extends NewFact> facts;

    ChangeKind(Class<? extends NewFact> facts) {
        this.facts = facts;
    }

    static ChangeKind of(NewFact fact) {
        return Arrays.stream(values())
                .filter(kind -> kind.facts.isInstance(fact))
                .findFirst()
                .orElseThrow();
    }

    Class<? extends NewFact> facts() {
        return facts;
    }
}
